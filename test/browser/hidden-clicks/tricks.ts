import type { Page } from 'puppeteer-core';

/** Where "Send" is in the page, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

export interface Trick {
  /** Style of an element that the page lays over the sidebar; `--x` and `--y` are where "Send" is. */
  style: string;
  /** What that element is. */
  tag?: 'div' | 'iframe' | 'canvas' | 'video';
  /** Style of its backdrop. */
  backdrop?: string;
}

const ALL_OVER = 'inset: 0; width: 100vw; height: 100vh;';
const OVER_SEND = 'left: calc(var(--x) - 24px); top: calc(var(--y) - 24px); width: 48px; height: 48px;';
const HOLE = ['-20px -20px', '20px -20px', '20px 20px', '-20px 20px', '-20px -20px']
  .map(corner => corner.split(' '))
  .map(([dx, dy]) => `calc(var(--x) + ${dx}) calc(var(--y) + ${dy})`)
  .join(', ');

/** Ways of a page to have a click land on the sidebar while the user sees something else, or not all of it. */
export const TRICKS: Record<string, Trick> = {
  'an element over all': { style: ALL_OVER },
  'an element over "Send" alone': { style: OVER_SEND },
  'an element over all but "Send"': {
    style: `${ALL_OVER} clip-path: polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${HOLE}, 0 0)`,
  },
  'an element over the upper half': { style: 'inset: 0 0 auto; width: 100vw; height: 50vh' },
  'an element that shines through': { style: `${ALL_OVER} opacity: 0.9` },
  'an element that nearly cannot be seen': { style: `${ALL_OVER} opacity: 0.02` },
  'an element that blurs what is below': {
    style: `${ALL_OVER} background: none; backdrop-filter: blur(40px)`,
  },
  'an element that inverts what is below': { style: `${ALL_OVER} mix-blend-mode: difference` },
  'an element that was turned and made large': {
    style: 'left: 0; top: 0; width: 10px; height: 10px; transform: rotate(30deg) scale(400)',
  },
  'the shadow of an element': {
    style: 'left: 0; top: 0; width: 10px; height: 10px; box-shadow: 0 0 0 3000px white',
  },
  'the backdrop of an element': {
    style: 'left: 0; top: 0; width: 10px; height: 10px',
    backdrop: 'background: white',
  },
  'a frame over all': { style: ALL_OVER, tag: 'iframe' },
  'a canvas over all': { style: ALL_OVER, tag: 'canvas' },
  'a video over all': { style: ALL_OVER, tag: 'video' },
};

/** Does it, in the page and with nothing but what a page can reach. */
export function play(page: Page, name: string, spot: Spot): Promise<void> {
  const trick = TRICKS[name];
  if (!trick) throw new Error(`There is no trick "${name}".`);
  return page.evaluate(
    ({ style, tag = 'div', backdrop = '' }, { x, y }) => {
      const element = document.createElement(tag);
      element.id = 'cover';
      element.popover = 'manual';
      element.style.cssText = `--x: ${x}px; --y: ${y}px; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; max-width: none; max-height: none; background: white; pointer-events: none; ${style}`;
      const sheet = document.createElement('style');
      sheet.textContent = `#cover::backdrop { ${backdrop} }`;
      element.append(sheet);
      document.body.append(element);
      element.showPopover();
    },
    trick,
    spot,
  );
}

/** Lays an element over all as soon as there is a sidebar. */
export const lieInWait = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'width: 100vw; height: 100vh; border: 0; background: white; pointer-events: none';
    document.body.append(cover);
    const observer = new MutationObserver(() => cover.showPopover());
    observer.observe(document.documentElement, { childList: true });
  });

/** The sidebar is there to be seen again. */
export const endTrick = (page: Page) => page.evaluate(() => document.getElementById('cover')?.remove());
