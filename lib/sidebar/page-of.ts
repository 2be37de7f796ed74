import { browser } from 'wxt/browser';
import type { SiteAccess } from '@/lib/contract/page-access';
import { readAccess } from '@/lib/storage/page-access';

/** What the browser says of a tab's page, which nothing in the page can say otherwise. Absent where the grant ended. */
export interface TabPage {
  url?: string;
  title?: string;
  /** Its web origin, and what the user chose for that; absent where the page is none of the web. */
  site?: SiteAccess;
}

/** Source of what is absent: https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab */
export async function pageOf(tabId: number | undefined): Promise<TabPage> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const { url, title } = tab ?? {};
  if (!url?.startsWith('http')) return { url, title };
  const { origin } = new URL(url);
  return { url, title, site: { origin, access: await readAccess(origin) } };
}
