import { browser } from 'wxt/browser';
import { succeed } from '@/lib/contract/errors';
import type { CallHandlers, View } from '@/lib/contract/view';
import type { ShownConversation } from './shown-conversation';
import { type SessionReader, withAccount } from './with-account';

/** The sidebar goes on in another place of the browser, with the conversation that it shows. */
export function moveCalls(
  session: SessionReader,
  shown: ShownConversation,
): Pick<CallHandlers, 'sidebar.toPanel' | 'sidebar.toTab'> {
  /** Where nobody is signed in there is nothing to take along. */
  const takeAlong = (view: View, place: Pick<View, 'tabId' | 'windowId'>) =>
    withAccount(session, async account => {
      await shown.adopt(account, view, place);
      return succeed(null);
    });
  return {
    'sidebar.toPanel': async (_, view) => {
      // It is there already.
      if (view.tabId === undefined) return succeed(null);
      const { windowId } = await browser.tabs.get(view.tabId);
      await takeAlong(view, { windowId });
      return succeed(null);
    },
    'sidebar.toTab': async (_, view) => {
      const { id: tabId } = await browser.tabs.create({
        url: browser.runtime.getURL('/sidebar.html'),
        openerTabId: view.tabId,
      });
      if (view.role === 'sidebar') await takeAlong(view, { tabId });
      return succeed(null);
    },
  };
}
