import { startAside } from '../harness/aside';
import { buildExtension } from '../harness/build-extension';
import { setColourScheme } from '../harness/colour-scheme';
import { findFreePort } from '../harness/free-port';
import { step } from '../harness/step';
import { accountStates } from './account-states';
import { startAlbum } from './album';
import { historyStates } from './history-states';
import { optionsStates } from './options-states';
import { popupStates } from './popup-states';
import { promptOptionsStates, promptStates } from './prompt-states';
import { sidebarStates } from './sidebar-states';

/**
 * `npm run screens`: every state of every screen, light and dark, the sidebar also in a window of 340 pixels, into
 * `.output/screens`, for people to look at. `-- account` takes only those with `account` in their name.
 */
const wanted = process.argv[2] ?? '';
const isWanted = ({ name }: { name: string }) => name.includes(wanted);
const origin = `http://127.0.0.1:${await findFreePort()}`;
const aside = await startAside({ built: { folder: await buildExtension(origin, 'screens'), origin } });
try {
  const photograph = await startAlbum('screens');
  for (const { name, show } of [...popupStates, ...accountStates].filter(isWanted)) {
    await aside.closePages();
    const { page } = await show(aside, await aside.openPage('article'));
    for (const scheme of ['light', 'dark'] as const) {
      await setColourScheme(aside.browser, page, scheme);
      await photograph(page, `popup-${name}-${scheme}`);
    }
  }
  for (const { name, show } of [...optionsStates, ...promptOptionsStates].filter(isWanted)) {
    await aside.closePages();
    const page = await show(aside);
    for (const scheme of ['light', 'dark'] as const) {
      await setColourScheme(aside.browser, page, scheme);
      await photograph(page, `${name}-${scheme}`);
    }
    await page.setViewport({ width: 340, height: 720 });
    await photograph(page, `${name}-narrow`);
  }
  for (const { name, show } of [...sidebarStates, ...historyStates, ...promptStates].filter(isWanted)) {
    aside.gateway.reset();
    await aside.closePages();
    const page = await aside.openPage('article');
    await aside.signIn(page);
    await show(aside, page, await aside.openSidebar(page));
    for (const scheme of ['light', 'dark'] as const) {
      await setColourScheme(aside.browser, page, scheme);
      await page.setViewport({ width: 1000, height: 720 });
      await photograph(page, `sidebar-${name}-${scheme}`);
    }
    await page.setViewport({ width: 340, height: 720 });
    await photograph(page, `sidebar-${name}-narrow`);
  }
  step('all states are in .output/screens');
} finally {
  await aside.close();
}
