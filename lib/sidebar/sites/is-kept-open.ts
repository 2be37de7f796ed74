import { browser } from 'wxt/browser';
import { readSession } from '@/lib/storage/session-store';
import { readTab } from '@/lib/storage/update-tab';
import { loadExtras } from '../extras/load-extras';

/** The sidebar may open by itself in this tab: on such a site, for somebody who is known, who did not close it there. */
export async function isKeptOpen(tabId: number): Promise<boolean> {
  const [{ isAway }, { record }] = await Promise.all([readTab(tabId), readSession()]);
  if (isAway || !record) return false;
  const [{ isKeptSite }, { url }] = await Promise.all([loadExtras(), browser.tabs.get(tabId)]);
  return isKeptSite(url);
}
