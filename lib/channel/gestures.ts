import { browser } from 'wxt/browser';
import { makePanelName } from '@/lib/contract/panel';
import { patternOf, type Site } from '@/lib/contract/sites';

/**
 * What a view asks of the browser itself, and not of the worker: the browser does it only for a press of the user, and a
 * press does not travel over a port. Sources: https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open,
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
 */

/** What the polyfill hands through, and its types do not have. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const panels: Panels = browser;

/** `windows.WINDOW_ID_CURRENT` */
const CURRENT_WINDOW = -2;

/** The browser has a place for Aside beside its pages: Chromium's side panel, Firefox's sidebar. */
export const hasPanel = (): boolean => Boolean(panels.sidePanel ?? panels.sidebarAction);

/** Opens that place in the view's window. False where the browser refuses. */
export async function openPanel(): Promise<boolean> {
  try {
    // Firefox forgets the press at the first wait, so this comes first.
    if (panels.sidebarAction) await panels.sidebarAction.open();
    else
      await panels.sidePanel?.open({ windowId: (await browser.windows.getCurrent()).id ?? CURRENT_WINDOW });
    return hasPanel();
  } catch {
    return false;
  }
}

/**
 * Gives a side panel the name by which the worker knows it (`lib/contract/panel.ts`), unless it has one. To be awaited
 * before it connects: the browser has it when it answers once more.
 */
export async function namePanel(): Promise<void> {
  if (location.hash) return;
  const { id = CURRENT_WINDOW } = await browser.windows.getCurrent();
  history.replaceState(null, '', `#${makePanelName(id)}`);
  await browser.windows.getCurrent();
}

/** Asks the user, in the browser's own words, to let Aside into a site. True where they did, now or before. */
export async function requestSite(site: Site): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(site)] });
  } catch {
    return false;
  }
}
