import type { Page } from 'puppeteer-core';
import { SIDEBAR_WIDTH } from '@/lib/contract/layout';
import { startAside } from '../harness/aside';
import { buildExtension } from '../harness/build-extension';
import { callWorker } from '../harness/call-worker';
import { findFreePort } from '../harness/free-port';
import { step } from '../harness/step';
import { startAlbum } from './album';
import { allScreens } from './all-screens';
import { eachVariant, WIDTHS } from './variants';

/**
 * `npm run screens`: every state of every screen, light, dark and as it is said in the environment, sidebar and options
 * also in a narrow window, into `.output/screens`, for people to look at. `-- account` takes only those with `account` in
 * their name (a regular expression); variants.ts has the variables.
 */
const wanted = new RegExp(process.argv[2] ?? '');

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

  for (const { name, show } of allScreens.filter(screen => wanted.test(screen.name))) {
    const { page, view, sidebar, isPopup } = await show(aside);
    await eachVariant(aside, page, view, async variant => {
      if (!isPopup) await page.setViewport({ width: 1000, height: 720 });
      await photograph(page, `${name}-${variant}`);
      if (isPopup) return;
      // As wide as the window lets it be.
      if (sidebar) await callWorker(sidebar.frame, 'layout.set', { side: 'right', width: SIDEBAR_WIDTH.max });
      await photographNarrow(page, `${name}-${variant}`);
      if (sidebar)
        await callWorker(sidebar.frame, 'layout.set', { side: 'right', width: SIDEBAR_WIDTH.initial });
    });
  }
  step('all states are in .output/screens');
} finally {
  await aside.close();
}
