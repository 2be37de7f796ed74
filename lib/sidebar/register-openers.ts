import { browser } from 'wxt/browser';
import { findActiveTab, toggleSidebar } from './open-sidebar';

/** The keyboard command, which grants its tab (`activeTab`). */
export function registerOpeners(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-sidebar') return;
    // Firefox before 126 names no tab.
    const id = tab?.id ?? (await findActiveTab());
    if (id !== undefined) await toggleSidebar(id);
  });
}
