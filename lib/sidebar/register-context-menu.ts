import { browser } from 'wxt/browser';
import type { Broadcast } from '@/lib/contract/view';
import { grantWish } from './grant-wish';
import { MENU_ENTRIES, type MenuEntry } from './menu-entries';
import { openSidebar } from './open-sidebar';

/** The context menu. A click grants its tab (`activeTab`), and opens the sidebar there. */
export function registerContextMenu(broadcast: Broadcast): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of MENU_ENTRIES) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const entry: MenuEntry | undefined = MENU_ENTRIES.find(({ id }) => id === menuItemId);
    if (!entry || tab?.id === undefined) return;
    // Only the page's own document can be read for its selection: the grant is none for frames of other origins.
    const selection = frameId ? selectionText : undefined;
    if (entry.wish) void grantWish({ tabId: tab.id, wish: entry.wish, selection, broadcast });
    else void openSidebar(tab.id);
  });
}
