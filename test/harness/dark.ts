import type { Browser, Page, Target } from 'puppeteer-core';

const isSidebar = (target: Target) => target.url().includes('/sidebar.html');

/** Turns page and sidebar to dark, as the system's setting would, and waits until the colours have settled. */
export async function turnDark(browser: Browser, page: Page): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
  await page.emulateMediaFeatures(features);
  // The sidebar's frame is a target of its own, which the page's setting does not reach.
  for (const target of browser.targets().filter(isSidebar)) {
    const session = await target.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  for (const frame of page.frames()) {
    await frame.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)));
  }
}
