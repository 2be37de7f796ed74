import { browser } from 'wxt/browser';
import { findActiveTab, openSidebar, toggleSidebar } from './open-sidebar';

const OPEN = 'open-sidebar';

/** The ways in besides the popup: the keyboard command and the context menu. Each grants its tab (`activeTab`). */
export function registerOpeners(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: OPEN,
      title: browser.i18n.getMessage('openSidebar'),
      contexts: ['page', 'selection', 'link', 'image'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN && tab?.id !== undefined) void openSidebar(tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-sidebar') return;
    // Firefox before 126 names no tab.
    const id = tab?.id ?? (await findActiveTab());
    if (id !== undefined) await toggleSidebar(id);
  });
}
