import { browser } from 'wxt/browser';
import type { Broadcast } from '@/lib/contract/view';
import { applySites, dropUngranted } from './kept-sites';

/** Follows what the browser grants and takes away. To be called in the worker's first tick. */
export function registerSites(broadcast: Broadcast): void {
  const follow = (work: () => Promise<void>) => () =>
    void work()
      .then(() => broadcast('sites', null))
      .catch(error => console.error('Aside: sites', error));
  browser.permissions.onAdded.addListener(follow(applySites));
  browser.permissions.onRemoved.addListener(follow(dropUngranted));
  // An update of the extension takes the scripts away that were registered.
  // Source: https://developer.chrome.com/docs/extensions/reference/api/scripting#type-RegisteredContentScript
  browser.runtime.onInstalled.addListener(follow(applySites));
}
