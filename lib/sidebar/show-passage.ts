import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import { HANDED_PASSAGE } from '@/lib/contract/host';
import { isSamePage, type Passage } from '@/lib/contract/text-fragment';
import { leaveInPage } from './leave-in-page';

/**
 * Shows a passage in a tab, where that still has the page that is meant, by what the browser says of it. Nothing is ever
 * gone to or asked for. Errors: `page-other`; `passage-gone`; `page-forbidden` (the grant ended).
 */
export async function showPassage(tabId: number, url: string, passage: Passage): Promise<Result<null>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url === undefined) return fail('page-forbidden');
  if (!isSamePage(tab.url, url)) return fail('page-other');
  try {
    const target = { tabId };
    const [, [injection]] = await Promise.all([
      browser.scripting.executeScript({ target, func: leaveInPage, args: [HANDED_PASSAGE, passage] }),
      browser.scripting.executeScript({ target, files: ['/show-passage.js'] }),
    ]);
    return injection?.result === true ? succeed(null) : fail('passage-gone');
  } catch {
    return fail('page-forbidden');
  }
}
