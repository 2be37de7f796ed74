import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import { PageContext, type PagePart } from '@/lib/contract/page-context';

const READERS = { page: '/read-page.js', selection: '/read-selection.js' } as const satisfies Record<
  PagePart,
  string
>;

/**
 * Reads the page of a tab, by a script that is injected for this one reading and returns what it found.
 * Errors: `page-forbidden` (the grant ended, or the browser lets no extension in), `page-unreadable` (no text there).
 */
export async function readPage(tabId: number, part: PagePart): Promise<Result<PageContext>> {
  try {
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({ target, files: [READERS[part]] });
    const page = v.safeParse(PageContext, injection?.result);
    if (!page.success || !(page.output.text || page.output.selection)) return fail('page-unreadable');
    return succeed(page.output);
  } catch {
    return fail('page-forbidden');
  }
}
