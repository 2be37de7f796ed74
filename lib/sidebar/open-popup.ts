import { browser } from 'wxt/browser';
import { TAB_MARK } from '@/lib/contract/tab-mark';

/** Opens the popup, or a tab with the same page where the browser refuses (no window has the focus, older browsers). */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openPopupTab();
  }
}

/** Opens a tab with the popup's page. */
export async function openPopupTab(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}${TAB_MARK}` });
}
