import { browser } from 'wxt/browser';
import { openPopup } from './open-popup';
import { findActiveTab, toggleSidebar } from './open-sidebar';

/**
 * The keyboard command, which grants its tab (`activeTab`). Where the browser lets no extension in, it opens the popup,
 * which says so and offers what works there.
 */
export function registerOpeners(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-sidebar') return;
    // Firefox before 126 names no tab.
    const id = tab?.id ?? (await findActiveTab());
    if (id !== undefined && !(await toggleSidebar(id)).ok) await openPopup();
  });
}
