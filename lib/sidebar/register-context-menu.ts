import { browser } from 'wxt/browser';
import type { Broadcast } from '@/lib/contract/view';
import { loadExtras } from './extras/load-extras';
import type { MenuEntry } from './extras/menu-entries';
import { grantWish } from './grant-wish';
import { openPopup } from './open-popup';
import { openSidebar } from './open-sidebar';

/**
 * The context menu. A click grants its tab (`activeTab`), and opens the sidebar there; where the browser lets no
 * extension in, the popup, which says so and offers what works.
 */
export function registerContextMenu(broadcast: Broadcast): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    const { MENU_ENTRIES } = await loadExtras();
    for (const { id, title, contexts } of MENU_ENTRIES) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts });
    }
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText, frameId }, tab) => {
    const { MENU_ENTRIES, isPanelOpen } = await loadExtras();
    const entry: MenuEntry | undefined = MENU_ENTRIES.find(({ id }) => id === menuItemId);
    const { id: tabId, windowId } = tab ?? {};
    if (!entry || tabId === undefined) return;
    // Only the page's own document can be read for its selection: the grant is none for frames of other origins.
    const selection = frameId ? selectionText : undefined;
    const { wish } = entry;
    const opened = await (wish
      ? grantWish({ tabId, windowId, inPanel: await isPanelOpen(windowId), wish, selection, broadcast })
      : openSidebar(tabId));
    if (!opened.ok) await openPopup();
  });
}
