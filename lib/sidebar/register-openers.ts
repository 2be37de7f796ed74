import { browser } from 'wxt/browser';
import type { BrowserCommand } from '@/lib/contract/shortcuts';
import { openPopup } from './open-popup';
import { findActiveTab, focusSidebar, toggleSidebar } from './open-sidebar';

const ACTS = { 'toggle-sidebar': toggleSidebar, 'focus-sidebar': focusSidebar } satisfies Record<
  BrowserCommand,
  typeof toggleSidebar
>;

/**
 * The keyboard commands, which grant their tab (`activeTab`). Where the browser lets no extension in, they open the popup,
 * which says so and offers what works there.
 */
export function registerOpeners(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const act = ACTS[command as BrowserCommand];
    // Firefox before 126 names no tab.
    const id = tab?.id ?? (await findActiveTab());
    const done = id === undefined ? undefined : await act?.(id);
    if (done && !done.ok) await openPopup();
  });
}
