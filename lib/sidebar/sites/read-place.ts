import { browser } from 'wxt/browser';
import { type PlaceHere, siteOf } from '@/lib/contract/sites';
import { findChoice, readKeptSites } from './kept-sites';

/**
 * Pages that the browser lets no extension into, as far as an address tells: its own ones, other extensions', and the
 * stores. Of the rest one learns by trying.
 * Source: https://chromium.googlesource.com/chromium/src/+/main/extensions/common/extension_urls.cc
 */
const FORBIDDEN =
  /^(?!https?:|file:)|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/**
 * True unless the address tells that no extension may enter. Where the press on Aside's button granted the page, its
 * address is known; Chromium tells none of its own pages (measured in 156).
 */
export const mayEnter = (url: string | undefined): boolean => url !== undefined && !FORBIDDEN.test(url);

/** What can be done on the page that the user looks at. Its address is known by the press that opened the popup (`activeTab`). */
export async function readPlace(): Promise<PlaceHere> {
  const [[tab], kept] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    readKeptSites(),
  ]);
  const canOpen = mayEnter(tab?.url);
  const site = canOpen ? siteOf(tab?.url) : undefined;
  const choice = findChoice(kept, site);
  return { canOpen, ...(site && { site }), ...(choice && { kept: choice }) };
}
