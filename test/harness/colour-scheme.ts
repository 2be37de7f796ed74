import type { Browser, Page, Target } from 'puppeteer-core';

/** `forced`: the few colours of the user's own, as in Windows' contrast themes. */
export type ColourScheme = 'light' | 'dark' | 'forced';

const isSidebar = (target: Target) => target.url().includes('/sidebar.html');

/** Turns page and sidebar light or dark, as the system's setting would, and waits until the colours have settled. */
export async function setColourScheme(browser: Browser, page: Page, scheme: ColourScheme): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme === 'forced' ? 'dark' : scheme },
    { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
  ];
  // The sidebar's frame is a target of its own, which the page's setting does not reach.
  const frames = browser.targets().filter(isSidebar);
  for (const owner of [page, ...frames]) {
    const session = await owner.createCDPSession();
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
