import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { SiteAccess } from '@/lib/contract/page-access';
import type { PageContext, PagePart } from '@/lib/contract/page-context';
import { pageOf } from './page-of';
import { readPage } from './read-page';
import { readWishedSelection } from './wishes';

/**
 * A part of a tab's page. A selection in a frame of the page is the one that the browser told of when the user chose
 * from the context menu. Errors: as `readPage`; `page-never` where the user wants nothing of this site to be read.
 */
export async function readPart(tabId: number, part: PagePart): Promise<Result<PageContext>> {
  const { site, url = '', title = '' } = await pageOf(tabId);
  if (site?.access === 'never') return fail('page-never');
  const selection = part === 'selection' && (await readWishedSelection(tabId));
  if (!selection) return ofSite(site, await readPage(tabId, part));
  return succeed({ url: url.slice(0, 4096), title: tidy(title), selection });
}

/** A tab's page where the user has those of its site always added; null elsewhere, and where it has no text. */
export async function readAlways(tabId: number): Promise<PageContext | null> {
  const { site } = await pageOf(tabId);
  if (site?.access !== 'always') return null;
  const read = ofSite(site, await readPage(tabId, 'page'));
  // Nobody asked for it now, so nobody is told that it cannot be had.
  return read.ok ? read.value : null;
}

/** Title of a tab's page. Errors: `page-forbidden` (the grant ended, or there is no tab), `page-never`. */
export async function readTitle(tabId: number | undefined): Promise<Result<string>> {
  const { site, title } = await pageOf(tabId);
  if (site?.access === 'never') return fail('page-never');
  return title === undefined ? fail('page-forbidden') : succeed(tidy(title));
}

/** The tab may have gone to another site between the question whose page it is and the reading. */
function ofSite(site: SiteAccess | undefined, read: Result<PageContext>): Result<PageContext> {
  const isSame = !read.ok || !site || new URL(read.value.url).origin === site.origin;
  return isSame ? read : fail('page-unreadable');
}

/** In one line, as long as `PageContext` admits. */
const tidy = (title: string): string => title.replace(/\s+/g, ' ').trim().slice(0, 1000);
