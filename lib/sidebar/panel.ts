import { browser } from 'wxt/browser';
import { readPanelWindow } from '@/lib/contract/panel';
import type { Sender } from '@/lib/contract/sender';
import type { View } from '@/lib/contract/view';

/**
 * The window whose side panel speaks, under this name; undefined where it is none. All that Chromium 156 says of a side
 * panel as a sender is the address that it began with, and of a frame in another extension's side panel it says as much.
 * But it lists the documents that are side panels, by the addresses that they have now, and the name is in it.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts
 */
export async function findPanelWindow({ frameId }: Sender, name = ''): Promise<number | undefined> {
  const names = await listPanels();
  // Firefox before 131 lists none, but numbers the frames of every sender.
  const isPanel = names ? names.includes(name) : frameId === 0;
  return isPanel ? readPanelWindow(name) : undefined;
}

/** Names of the side panels that are open; undefined where the browser does not tell. */
export async function listPanels(): Promise<(string | undefined)[] | undefined> {
  if (!('getContexts' in browser.runtime)) return undefined;
  const found = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return found.filter(({ frameId }) => frameId === 0).map(({ documentUrl }) => documentUrl?.split('#')[1]);
}

/** The tab of the page that a sidebar is about: where it stands, or in front beside the side panel. */
export const findPage = async ({ tabId, windowId }: View): Promise<number | undefined> =>
  windowId === undefined ? tabId : findTabBeside(windowId);

/** The tab that is in front in a panel's window. */
export const findTabBeside = async (windowId: number): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, windowId }))[0]?.id;
