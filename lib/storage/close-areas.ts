import { browser } from 'wxt/browser';

/**
 * Closes the storage areas to content scripts, which run in the page's process. `session` is closed by default,
 * `local` is not; Firefox has the call for `session` only, and keeps nothing of value in `local`.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/storage#type-AccessLevel
 */
export async function closeAreasToContentScripts(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.sync]) {
    if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }
  }
}
