import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '@/lib/config/extension-id';
import { step } from '../harness/step';
import { findFirefox } from './find-firefox';

export interface Firefox {
  browser: Browser;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a headless Firefox with the unpacked extension in `folder`. */
export async function openFirefox(folder: string): Promise<Firefox> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(step),
    headless: true,
    // From 153 on no other page than the web's can be gone to without it.
    args: ['--remote-allow-system-access'],
    // Else the address of the extension's pages is another one in each profile, and nobody tells it.
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }) },
  });
  await browser.installExtension(folder);
  return {
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox does not report that such a page has loaded; what is looked for in it tells.
      void page.goto(`moz-extension://${uuid}/${path}`, { timeout: 0 }).catch(() => {});
      await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.body !== null);
      return page;
    },
    close: () => browser.close(),
  };
}
