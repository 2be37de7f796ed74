import { browser } from 'wxt/browser';
import type { Broadcast } from '@/lib/contract/view';
import { keepExtras, loadExtras } from '../extras/load-extras';

/** Follows what the browser grants and takes away. To be called in the worker's first tick. */
export function registerSites(broadcast: Broadcast): void {
  const follow = (what: 'applySites' | 'dropUngranted') => async () => {
    await (await loadExtras())[what]();
    broadcast('sites', null);
  };
  keepExtras();
  browser.permissions.onAdded.addListener(follow('applySites'));
  browser.permissions.onRemoved.addListener(follow('dropUngranted'));
  // An update of the extension takes the scripts away that were registered.
  // Source: https://developer.chrome.com/docs/extensions/reference/api/scripting#type-RegisteredContentScript
  browser.runtime.onInstalled.addListener(follow('applySites'));
}
