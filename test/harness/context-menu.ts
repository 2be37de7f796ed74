import type { Page } from 'puppeteer-core';
import type { Aside } from './aside';
import { callInWorker } from './worker-session';

interface MenuClick {
  selectionText?: string;
  /** 0 is the page's own document. */
  frameId?: number;
}

/**
 * What the worker hears when the user chooses an entry of the context menu in this page. The menu is the browser's own
 * and has no protocol, so its event is raised in the worker. Unlike the real one this grants no tab: a popup must have been
 * opened there before. Resolves once the worker has kept the wish; a click that goes down with a worker which is killed at
 * that moment, as in kill mode, is made again.
 */
export async function chooseInMenu(
  aside: Aside,
  page: Page,
  menuItemId: string,
  click: MenuClick = {},
): Promise<void> {
  await page.bringToFront();
  await callInWorker(
    aside,
    async info => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const kept = new Promise<void>(resolve => {
        chrome.storage.session.onChanged.addListener(changes => {
          if (JSON.stringify(changes[`tab:${tab?.id}`]?.newValue)?.includes('"wish"')) resolve();
        });
      });
      // Of Chromium's events, for its own use; not in its types.
      (chrome.contextMenus.onClicked as unknown as { dispatch(...heard: unknown[]): void }).dispatch(
        info,
        tab,
      );
      await kept;
    },
    { menuItemId, editable: false, pageUrl: page.url(), frameId: 0, ...click },
  );
}

/** Ids of those entries that the browser's context menu has. */
export const findInMenu = (aside: Aside, ids: string[]): Promise<string[]> =>
  callInWorker(
    aside,
    async wanted => {
      // There is no way to list them; one that is not there cannot be changed.
      const found = await Promise.allSettled(
        wanted.map(id => chrome.contextMenus.update(id, {}).then(() => id)),
      );
      return found.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []));
    },
    ids,
  );
