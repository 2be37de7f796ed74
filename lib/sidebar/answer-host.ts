import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { HostGrant } from '@/lib/contract/host';
import { HostMessageSchema } from '@/lib/contract/host-schema';
import type { Layout } from '@/lib/contract/layout';
import { readSender } from '@/lib/contract/sender';
import { layoutItem } from '@/lib/storage/items';
import { frameUrl } from './frame-url';
import { UNNAMED_DOCUMENT } from './inject-host';
import { endMount, issueTicket } from './tickets';

/** Changes the layout for all tabs. */
export type SetLayout = (change: Partial<Layout>) => Promise<void>;

/**
 * Answers a content script (wire 2). Its process may belong to an attacker: all it can get is a ticket for a frame in
 * its own tab, after the user asked for one, and all it can change is a width.
 */
export async function answerHost(
  data: unknown,
  from: unknown,
  setLayout: SetLayout,
): Promise<HostGrant | null> {
  const sender = readSender(from, browser.runtime.id);
  const message = v.safeParse(HostMessageSchema, data);
  const tabId = sender?.tab?.id;
  if (!message.success || tabId === undefined || sender?.frameId !== 0) return null;
  const hostDocument = sender.documentId ?? UNNAMED_DOCUMENT;
  switch (message.output.kind) {
    case 'host.mount': {
      const [ticket, layout] = await Promise.all([issueTicket(tabId, hostDocument), layoutItem.getValue()]);
      if (!ticket) return null;
      return { frameUrl: frameUrl(ticket), layout };
    }
    case 'host.resized':
      await setLayout({ width: message.output.width });
      return null;
    case 'host.closed':
      await endMount(tabId, hostDocument);
      return null;
    case 'host.blocked':
      if (await endMount(tabId, hostDocument)) {
        await browser.tabs.create({ url: browser.runtime.getURL('/sidebar.html'), openerTabId: tabId });
      }
      return null;
  }
}
