import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/contract/sender';

const Contexts = v.array(v.object({ windowId: v.number() }));

/** Stands for the window of a side panel where the browser does not tell it (Firefox, whose senders have no `documentId`). */
const SOME_WINDOW = -1;

/** What the polyfill hands through, and its types do not have. Source: https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts */
interface Contextual {
  getContexts?(filter: object): Promise<unknown>;
}

/**
 * The window whose side panel speaks; undefined where it is none. A side panel is a top page without a tab. Chromium
 * tells besides in what context a document stands, and has to call this one a side panel.
 */
export async function findPanelWindow({ documentId }: Sender): Promise<number | undefined> {
  if (documentId === undefined) return SOME_WINDOW;
  return (await findPanels({ documentIds: [documentId] }))[0]?.windowId;
}

/** True where Aside stands in the side panel of that window. */
export const isPanelOpen = async (windowId: number | undefined): Promise<boolean> =>
  windowId !== undefined && (await findPanels({ windowIds: [windowId] })).length > 0;

async function findPanels(filter: object): Promise<{ windowId: number }[]> {
  const { getContexts }: Contextual = browser.runtime;
  const found = await getContexts?.({ ...filter, contextTypes: ['SIDE_PANEL'] }).catch(() => []);
  return v.parse(v.optional(Contexts, []), found);
}

/** The tab that is in front in a panel's window. */
export async function findTabBeside(windowId: number): Promise<number | undefined> {
  const where = windowId === SOME_WINDOW ? { lastFocusedWindow: true } : { windowId };
  return (await browser.tabs.query({ active: true, ...where }))[0]?.id;
}
