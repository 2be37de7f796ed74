import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readPanelWindow } from '@/lib/contract/panel';
import type { Sender } from '@/lib/contract/sender';

const Contexts = v.array(v.object({ frameId: v.number(), documentUrl: v.optional(v.string()) }));
type Context = v.InferOutput<typeof Contexts>[number];

/**
 * The window whose side panel speaks; undefined where it is none. All that Chromium 156 says of a side panel as a sender
 * is its address, and of a frame in another extension's side panel it says the same. But it lists the documents that are
 * side panels, with their addresses, and of those this one's is known to nobody else (`lib/contract/panel.ts`).
 * Source: https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts
 */
export async function findPanelWindow({ url, frameId }: Sender): Promise<number | undefined> {
  const panels = await listPanels();
  // Firefox before 131 lists none, but numbers the frames of every sender.
  const isPanel = panels ? panels.some(({ documentUrl }) => documentUrl === url) : frameId === 0;
  return isPanel ? readPanelWindow(url) : undefined;
}

/** True where Aside stands in the side panel of that window. */
export const isPanelOpen = async (windowId: number | undefined): Promise<boolean> =>
  windowId !== undefined &&
  ((await listPanels()) ?? []).some(({ documentUrl }) => readPanelWindow(documentUrl) === windowId);

/** The side panels that are open; undefined where the browser does not tell. */
async function listPanels(): Promise<Context[] | undefined> {
  if (!('getContexts' in browser.runtime)) return undefined;
  const found = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return v.parse(Contexts, found).filter(({ frameId }) => frameId === 0);
}

/** The tab that is in front in a panel's window. */
export const findTabBeside = async (windowId: number): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, windowId }))[0]?.id;
