import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { PageContext, PagePart } from '@/lib/contract/page-context';
import { readPage } from './read-page';
import { accessOf } from './site-of';
import { readWishedSelection } from './wishes';

/**
 * A part of a tab's page. A selection in a frame of the page is the one that the browser told of when the user chose
 * from the context menu. Errors: as `readPage`; `page-never` where the user wants nothing of this site to be read.
 */
export async function readPart(tabId: number, part: PagePart): Promise<Result<PageContext>> {
  const site = await accessOf(tabId);
  if (site?.access === 'never') return fail('page-never');
  const selection = part === 'selection' && (await readWishedSelection(tabId));
  if (!selection) return ofSite(site?.origin, await readPage(tabId, part));
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  return succeed({ url: url.slice(0, 4096), title: tidy(title), selection });
}

/** A tab's page where the user has those of its site always added; undefined elsewhere, and where it has no text. */
export async function readAlways(tabId: number): Promise<PageContext | undefined> {
  const site = await accessOf(tabId);
  if (site?.access !== 'always') return undefined;
  const read = ofSite(site.origin, await readPage(tabId, 'page'));
  return read.ok ? read.value : undefined;
}

/** Title of a tab's page. Errors: `page-forbidden` (the grant ended, or there is no tab), `page-never`. */
export async function readTitle(tabId: number | undefined): Promise<Result<string>> {
  if ((await accessOf(tabId))?.access === 'never') return fail('page-never');
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  // Absent without a grant. Source: https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab
  return tab?.title === undefined ? fail('page-forbidden') : succeed(tidy(tab.title));
}

/** The tab may have gone to another site between the question whose page it is and the reading. */
function ofSite(origin: string | undefined, read: Result<PageContext>): Result<PageContext> {
  const isSame = !read.ok || origin === undefined || new URL(read.value.url).origin === origin;
  return isSame ? read : fail('page-unreadable');
}

/** In one line, as long as `PageContext` admits. */
const tidy = (title: string): string => title.replace(/\s+/g, ' ').trim().slice(0, 1000);
