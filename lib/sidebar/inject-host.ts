import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { HANDED_GRANT, type HostGrant } from '@/lib/contract/host';
import { leaveInPage } from './leave-in-page';

const Injection = v.object({ documentId: v.optional(v.string()) });

/**
 * Injects the content script with its grant. Resolves with the document that it stands in.
 * @throws where the browser lets no extension into the page
 */
export async function injectHost(tabId: number, grant: HostGrant): Promise<string> {
  const target = { tabId };
  // Both are sent at once, and run in this order; a host that finds no grant asks for one.
  const [, [injection]] = await Promise.all([
    browser.scripting.executeScript({ target, func: leaveInPage, args: [HANDED_GRANT, grant] }),
    browser.scripting.executeScript({ target, files: ['/sidebar-host.js'] }),
  ]);
  return v.parse(Injection, injection).documentId ?? UNNAMED_DOCUMENT;
}

/** Stands for a tab's document where the browser gives documents no ids. */
export const UNNAMED_DOCUMENT = 'top';
