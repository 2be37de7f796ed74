import { browser } from 'wxt/browser';
import type { Session } from '@/lib/contract/session';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { toggleSidebar } from './open-sidebar';
import { showSidebarTab } from './sidebar-tab';

/**
 * Has the toolbar's icon open the sidebar at once, where the user chose so and is signed in; else the popup, which is the
 * way in. To be called in the worker's first tick. The function returned is to be told of every change of the session.
 */
export function registerToolbar(session: { get(): Promise<Session> }): () => void {
  const follow = () =>
    void navigator.locks.request('aside.toolbar', async () => {
      const [{ toolbarOpens }, { status }] = await Promise.all([readSettings(), session.get()]);
      const opensAtOnce = toolbarOpens === 'sidebar' && status === 'active';
      await browser.action.setPopup({ popup: opensAtOnce ? '' : 'popup.html' });
    });
  watchSettings(follow);
  // The browser may forget at its end what it was told.
  browser.runtime.onStartup.addListener(follow);
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined || !(await toggleSidebar(id)).ok) await showSidebarTab(id);
  });
  return follow;
}
