import { browser } from 'wxt/browser';
import { panelKey } from '@/lib/storage/items';
import { forgetTab } from '@/lib/storage/update-tab';
import { answerHost, type SetLayout } from './answer-host';

/** Answers the content scripts, and forgets what concerned a tab or window when it closes. */
export function registerHosts(setLayout: SetLayout): void {
  browser.runtime.onMessage.addListener((data, sender) => answerHost(data, sender, setLayout));
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.windows.onRemoved.addListener(windowId => forgetTab(panelKey(windowId)));
}
