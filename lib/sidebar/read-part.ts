import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { PageContext, PagePart } from '@/lib/contract/page-context';
import { readPage } from './read-page';
import { readWishedSelection } from './wishes';

/**
 * A part of a tab's page. A selection in a frame of the page is the one that the browser told of when the user chose
 * from the context menu. Errors: as `readPage`.
 */
export async function readPart(tabId: number, part: PagePart): Promise<Result<PageContext>> {
  const selection = part === 'selection' && (await readWishedSelection(tabId));
  if (!selection) return readPage(tabId, part);
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  return succeed({ url: url.slice(0, 4096), title: tidy(title), selection });
}

/** Title of a tab's page. Errors: `page-forbidden` (the grant ended, or there is no tab). */
export async function readTitle(tabId: number): Promise<Result<string>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Absent without a grant. Source: https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab
  return tab?.title === undefined ? fail('page-forbidden') : succeed(tidy(tab.title));
}

/** In one line, as long as `PageContext` admits. */
const tidy = (title: string): string => title.replace(/\s+/g, ' ').trim().slice(0, 1000);
