import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/contract/sender';
import type { ViewIdentity } from '@/lib/contract/view';
import { record } from '@/lib/storage/diagnostics';
import { findPanelWindow } from './panel';
import { admitFrame } from './tickets';

/**
 * The role of a view, from what the browser says of it.
 *
 * Our own origin is not enough: any page may frame sidebar.html, which is web-accessible, and that frame's messages
 * carry our origin too. So a frame needs a ticket that only our content script gets, and popup.html must be a top page.
 */
export async function identify(
  sender: Sender,
  ticket: string | undefined,
): Promise<ViewIdentity | undefined> {
  const identity = await findRole(sender, ticket);
  if (!identity) record('channel', 'view.refused', { ticket: ticket !== undefined });
  return identity;
}

async function findRole(sender: Sender, ticket: string | undefined): Promise<ViewIdentity | undefined> {
  const page = sender.url?.split(/[?#]/)[0];
  const isTop = (sender.frameId ?? 0) === 0;
  const tabId = sender.tab?.id;
  if (page === browser.runtime.getURL('/popup.html') && isTop) return { role: 'popup', isTop };
  if (page === browser.runtime.getURL('/options.html') && isTop) return { role: 'options', isTop };
  if (page !== browser.runtime.getURL('/sidebar.html')) return undefined;
  if (isTop && tabId !== undefined) return { role: 'sidebar', tabId, isTop };
  if (isTop) {
    const windowId = await findPanelWindow(sender, ticket);
    return windowId === undefined ? windowId : { role: 'sidebar', windowId, isTop };
  }
  if (tabId === undefined) return undefined;
  const admitted = await admitFrame(tabId, sender.documentId ?? `frame ${sender.frameId}`, ticket);
  return admitted ? { role: 'sidebar', tabId, isTop } : undefined;
}
