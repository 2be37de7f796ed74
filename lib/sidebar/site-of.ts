import { browser } from 'wxt/browser';
import { readAccess } from '@/lib/storage/page-access';

/**
 * The web origin of a tab's page, as the browser names it and not as anything in the page does. Undefined where the page
 * is none of the web, or the grant ended.
 */
export async function siteOf(tabId: number | undefined): Promise<string | undefined> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  return /^https?:/.test(tab?.url ?? '') && tab?.url ? new URL(tab.url).origin : undefined;
}

/** What the user chose for the site of a tab's page. */
export async function accessOf(tabId: number | undefined) {
  const origin = await siteOf(tabId);
  return origin === undefined ? undefined : { origin, access: await readAccess(origin) };
}
