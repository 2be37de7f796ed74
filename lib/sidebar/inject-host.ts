import * as v from 'valibot';
import { HANDED_GRANT, type HostGrant } from '@/lib/contract/host';
import { injectWith } from './inject-with';

const Injection = v.object({ documentId: v.optional(v.string()) });

/**
 * Injects the content script with its grant. Resolves with the document that it stands in.
 * @throws where the browser lets no extension into the page
 */
export async function injectHost(tabId: number, grant: HostGrant): Promise<string> {
  // A host that finds no grant asks for one.
  const injection = await injectWith(tabId, '/sidebar-host.js', HANDED_GRANT, grant);
  return v.parse(Injection, injection).documentId ?? UNNAMED_DOCUMENT;
}

/** Stands for a tab's document where the browser gives documents no ids. */
export const UNNAMED_DOCUMENT = 'top';
