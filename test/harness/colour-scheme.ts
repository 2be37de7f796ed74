import type { Browser, Page, Target } from 'puppeteer-core';

const isSidebar = (target: Target) => target.url().includes('/sidebar.html');

/** Turns page and sidebar light or dark, as the system's setting would, and waits until the colours have settled. */
export async function setColourScheme(browser: Browser, page: Page, value: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value }];
  await page.emulateMediaFeatures(features);
  // The sidebar's frame is a target of its own, which the page's setting does not reach.
  for (const target of browser.targets().filter(isSidebar)) {
    const session = await target.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  for (const frame of page.frames()) {
    // What goes round for ever (a waiting answer's dots) has no end to wait for.
    await frame.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
  }
}
