import type { Page } from 'puppeteer-core';
import { SIDEBAR_WIDTH } from '@/lib/contract/layout';
import { startAside } from '../harness/aside';
import { buildExtension } from '../harness/build-extension';
import { callWorker } from '../harness/call-worker';
import { findFreePort } from '../harness/free-port';
import { step } from '../harness/step';
import { accountStates } from './account-states';
import { startAlbum } from './album';
import { historyStates } from './history-states';
import { optionsStates } from './options-states';
import { placeStates, popupPlaceStates } from './place-states';
import { popupStates } from './popup-states';
import { promptOptionsStates, promptStates } from './prompt-states';
import { sidebarStates } from './sidebar-states';
import { eachVariant, WIDTHS } from './variants';

/**
 * `npm run screens`: every state of every screen, light and dark, the sidebar also in a window of 340 pixels, into
 * `.output/screens`, for people to look at. `-- account` takes only those with `account` in their name (a regular expression);
 * `ASIDE_LANGUAGES=en,ar,ja` and `ASIDE_WIDTHS=360,420,600` in the environment say in which languages, and how wide.
 */
const wanted = new RegExp(process.argv[2] ?? '');
const isWanted = ({ name }: { name: string }) => wanted.test(name);
const origin = `http://127.0.0.1:${await findFreePort()}`;
const aside = await startAside({ built: { folder: await buildExtension(origin, 'screens'), origin } });
try {
  const photograph = await startAlbum('screens');
  const photographNarrow = async (page: Page, name: string) => {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 720 });
      await photograph(page, `${name}-${width}`);
    }
  };
  for (const { name, show } of [...popupStates, ...popupPlaceStates, ...accountStates].filter(isWanted)) {
    await aside.closePages();
    const { page } = await show(aside, await aside.openPage('article'));
    await eachVariant(aside, page, page, variant => photograph(page, `popup-${name}-${variant}`));
  }
  for (const { name, show } of [...optionsStates, ...promptOptionsStates].filter(isWanted)) {
    await aside.closePages();
    const page = await show(aside);
    await eachVariant(aside, page, page, async variant => {
      await page.setViewport({ width: 1000, height: 720 });
      await photograph(page, `${name}-${variant}`);
      await photographNarrow(page, `${name}-${variant}`);
    });
  }
  for (const { name, show } of [...sidebarStates, ...placeStates, ...historyStates, ...promptStates].filter(
    isWanted,
  )) {
    aside.gateway.reset();
    await aside.closePages();
    const page = await aside.openPage('article');
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await show(aside, page, sidebar);
    await eachVariant(aside, page, sidebar.frame, async variant => {
      await page.setViewport({ width: 1000, height: 720 });
      await photograph(page, `sidebar-${name}-${variant}`);
      // As wide as the window lets it be.
      await callWorker(sidebar.frame, 'layout.set', { side: 'right', width: SIDEBAR_WIDTH.max });
      await photographNarrow(page, `sidebar-${name}-${variant}`);
      await callWorker(sidebar.frame, 'layout.set', { side: 'right', width: SIDEBAR_WIDTH.initial });
    });
  }
  step('all states are in .output/screens');
} finally {
  await aside.close();
}
