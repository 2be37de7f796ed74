import { browser } from 'wxt/browser';

/** Opens the sidebar in a tab of its own, beside the tab that it was wanted in. */
export async function showSidebarTab(openerTabId?: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidebar.html'), openerTabId });
}
