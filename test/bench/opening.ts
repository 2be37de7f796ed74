import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { launchBrowser } from '../harness/browser';
import { buildExtension } from '../harness/build-extension';
import { DEMO } from '../harness/demo-user';
import { startLocalStack } from '../harness/local-stack';
import { servePages } from '../harness/pages';
import { openPopup } from '../harness/popup';
import { step } from '../harness/step';
import type { Bench } from './measurement';
import { pressAndType } from './press-and-type';

const RUNS = 15;
const FLOOR = join(import.meta.dirname, 'floor');

/**
 * From the press on "Open sidebar" to a composer that takes keys: Aside, and the floor, a bare extension that
 * does the least for the same picture (popup, injected script, extension frame in a closed root, text box).
 * Both live in the same browser, signed in, and take turns on a fresh tab each time.
 */
export const opening: Bench = {
  name: 'opening',
  async run() {
    const stack = await startLocalStack();
    const folder = await buildExtension(stack.origin, 'bench');
    const pages = await servePages();
    let measuring = false;
    const { browser, extensions, close } = await launchBrowser([folder, FLOOR], { attach: () => !measuring });
    const openOnce = async (extension: Extension, run: number) => {
      const page = await openTab(browser, pages.url('article'));
      const popup = await openPopup(browser, extension, page);
      measuring = true;
      const ms = await pressAndType(browser, popup.page, page, extension.id, run);
      measuring = false;
      await page.close();
      return ms;
    };
    try {
      const [aside, floor] = extensions;
      if (!aside || !floor) throw new Error('The extensions were not installed.');
      await signIn(browser, aside, pages.url('plain'));
      const runs = { floor: [] as number[], aside: [] as number[] };
      for (let run = 0; run <= RUNS; run++) {
        const floorMs = await openOnce(floor, 2 * run);
        const asideMs = await openOnce(aside, 2 * run + 1);
        step(`opening ${run}: floor ${floorMs.toFixed(0)} ms, Aside ${asideMs.toFixed(0)} ms`);
        // The first of each fills code caches and says nothing of the second to the thousandth.
        if (run === 0) continue;
        runs.floor.push(floorMs);
        runs.aside.push(asideMs);
      }
      const bar = { kind: 'ratio', of: 'aside', over: 'floor', ratio: 1.3 } as const;
      return [{ what: 'press to a composer that takes keys', unit: 'ms', runs, bar }];
    } finally {
      await close();
      await pages.close();
      await stack.close();
    }
  },
};

async function signIn(browser: Browser, extension: Extension, url: string) {
  const page = await openTab(browser, url);
  const popup = await openPopup(browser, extension, page);
  await popup.signIn(DEMO.username, DEMO.password);
  await popup.readWelcome();
  await popup.close();
  await page.close();
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  return page;
}
