import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, succeed } from '@/lib/contract/errors';
import type { HostAnswer, HostMessage } from '@/lib/contract/host';
import { HOST_RULES, HostMessageSchema, type HostStanding } from '@/lib/contract/host-schema';
import type { Layout } from '@/lib/contract/layout';
import { isOwnPage, readSender } from '@/lib/contract/sender';
import { UNNAMED_DOCUMENT } from './inject-host';
import { prepareGrant } from './prepare-grant';
import { showSidebarTab } from './sidebar-tab';
import { isKeptOpen } from './sites/is-kept-open';
import { endMount, issueTicket, readStanding } from './tickets';

/** Changes the layout for all tabs. */
export type SetLayout = (change: Partial<Layout>) => Promise<void>;

/** A content script, by the tab and document that the browser names. */
interface Host {
  tabId: number;
  hostDocument: string;
}

/**
 * Answers a content script (wire 2). Its process may belong to an attacker: all it can get is a ticket for a frame in
 * its own tab, after the user asked for one or where one is kept open, and all it can change is a width.
 */
export async function answerHost(data: unknown, from: unknown, setLayout: SetLayout): Promise<HostAnswer> {
  const host = readHost(from);
  if (!host) return fail('refused');
  const message = v.safeParse(HostMessageSchema, data);
  if (!message.success) return fail('invalid-message');
  try {
    const accepted: readonly HostStanding[] = HOST_RULES[message.output.kind];
    const noted = await readStanding(host.tabId, host.hostDocument);
    const mayBeKept = noted === 'none' && accepted.includes('kept');
    const standing = mayBeKept && (await isKeptOpen(host.tabId)) ? 'kept' : noted;
    if (!accepted.includes(standing)) return fail('refused');
    return await obey(message.output, host, standing, setLayout);
  } catch (error) {
    console.error(`Aside: ${message.output.kind} failed`, error);
    return fail('internal');
  }
}

/** Undefined for all but a content script in the main frame of a tab. Our own pages have wire 1. */
function readHost(from: unknown): Host | undefined {
  const sender = readSender(from, browser.runtime.id);
  const tabId = sender?.tab?.id;
  if (!sender || isOwnPage(sender, browser.runtime.getURL('/'))) return undefined;
  if (tabId === undefined || sender.frameId !== 0) return undefined;
  return { tabId, hostDocument: sender.documentId ?? UNNAMED_DOCUMENT };
}

async function obey(
  message: HostMessage,
  { tabId, hostDocument }: Host,
  standing: HostStanding,
  setLayout: SetLayout,
): Promise<HostAnswer> {
  switch (message.kind) {
    case 'host.mount': {
      const kept = standing === 'kept';
      const [ticket, grant] = await Promise.all([issueTicket(tabId, hostDocument, kept), prepareGrant()]);
      if (!ticket) return fail('refused');
      return succeed({ ...grant(ticket), ...(kept && { kept }) });
    }
    case 'host.resized':
      await setLayout({ width: message.width });
      return succeed(null);
    case 'host.closed':
      await endMount(tabId, hostDocument, message.byUser);
      return succeed(null);
    case 'host.blocked':
      if (await endMount(tabId, hostDocument, false)) await showSidebarTab(tabId);
      return succeed(null);
  }
}
