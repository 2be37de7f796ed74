import type { Browser, Page } from 'puppeteer-core';

/** Turns page and sidebar to dark, as the system's setting would. The sidebar's frame is a target of its own. */
export async function turnDark(browser: Browser, page: Page): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
  await page.emulateMediaFeatures(features);
  for (const target of browser.targets()) {
    if (!target.url().includes('/sidebar.html')) continue;
    const session = await target.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  }
}
