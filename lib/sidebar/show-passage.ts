import { fail, type Result, succeed } from '@/lib/contract/errors';
import { HANDED_PASSAGE } from '@/lib/contract/host';
import { isSamePage, type Passage } from '@/lib/contract/text-fragment';
import { injectWith } from './inject-with';
import { pageOf } from './page-of';

/**
 * Shows a passage in a tab, where that still has the page that is meant, by what the browser says of it. Nothing is ever
 * gone to or asked for. Errors: `page-other`; `passage-gone`; `page-forbidden` (the grant ended).
 */
export async function showPassage(tabId: number, url: string, passage: Passage): Promise<Result<null>> {
  const page = await pageOf(tabId);
  if (!page.url) return fail('page-forbidden');
  if (!isSamePage(page.url, url)) return fail('page-other');
  try {
    const injection = await injectWith(tabId, '/show-passage.js', HANDED_PASSAGE, passage);
    return injection?.result === true ? succeed(null) : fail('passage-gone');
  } catch {
    return fail('page-forbidden');
  }
}
