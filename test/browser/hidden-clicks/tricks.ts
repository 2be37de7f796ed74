import type { Page } from 'puppeteer-core';

/** Where "Send" is in the page, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

export interface Trick {
  /** Style of `<html>`. What is in the top layer is out of its reach, so the page takes the sidebar out of there first. */
  root?: string;
  /** Style of an element that the page lays over the sidebar; `--x` and `--y` are where "Send" is. */
  cover?: string;
  /** What that element is. */
  tag?: 'div' | 'iframe' | 'canvas';
  /** It is there by its place in the document alone, and the sidebar is out of the top layer too. */
  inDocument?: boolean;
}

const ALL_OVER = 'inset: 0; width: 100vw; height: 100vh;';
const OVER_SEND = 'left: calc(var(--x) - 24px); top: calc(var(--y) - 24px); width: 48px; height: 48px;';
const HOLE = ['-20px -20px', '20px -20px', '20px 20px', '-20px 20px', '-20px -20px']
  .map(corner => corner.split(' '))
  .map(([dx, dy]) => `calc(var(--x) + ${dx}) calc(var(--y) + ${dy})`)
  .join(', ');

/** Ways of a page to have a click land on the sidebar while the user sees something else, or not all of it. */
export const TRICKS: Record<string, Trick> = {
  'html is nearly transparent': { root: 'opacity: 0.01' },
  'html is transparent': { root: 'opacity: 0' },
  'html is half transparent': { root: 'opacity: 0.5' },
  'html is filtered away': { root: 'filter: opacity(0)' },
  'html is blurred': { root: 'filter: blur(40px)' },
  'html is masked': { root: 'mask-image: linear-gradient(transparent, transparent)' },
  'html is made small': { root: 'transform: scale(0.2); transform-origin: 100% 50%' },
  'html is turned': { root: 'transform: rotateY(70deg); transform-origin: 60% 50%' },
  'html is clipped to "Send"': {
    root: 'clip-path: inset(calc(var(--y) - 20px) calc(100vw - var(--x) - 20px) calc(100vh - var(--y) - 20px) calc(var(--x) - 20px))',
  },
  'html is pushed half out of the window': { root: 'transform: translateY(-40vh)' },
  'an element over all': { cover: ALL_OVER },
  'an element over "Send" alone': { cover: OVER_SEND },
  'an element over all but "Send"': {
    cover: `${ALL_OVER} clip-path: polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${HOLE}, 0 0)`,
  },
  'an element that lets shine through': { cover: `${ALL_OVER} opacity: 0.9` },
  'an element that blurs what is below': {
    cover: `${ALL_OVER} background: none; backdrop-filter: blur(40px)`,
  },
  'a frame over all': { cover: ALL_OVER, tag: 'iframe' },
  'a canvas over all': { cover: ALL_OVER, tag: 'canvas' },
  'an element over all, outside the top layer': { cover: ALL_OVER, inDocument: true },
};

/** Does it, in the page and with nothing but what a page can reach. */
export const play = (page: Page, trick: Trick, spot: Spot) =>
  page.evaluate(
    ({ root, cover, tag = 'div', inDocument = false }, { x, y }) => {
      const html = document.documentElement;
      const host = html.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('There is no sidebar.');
      if (root || inDocument) host.hidePopover();
      html.style.cssText = `--x: ${x}px; --y: ${y}px; ${root ?? ''}`;
      if (!cover) return;
      const element = document.createElement(tag);
      element.id = 'cover';
      element.style.cssText = `position: fixed; margin: 0; border: 0; background: white; z-index: 2147483647; pointer-events: none; ${cover}`;
      if (!inDocument) element.popover = 'manual';
      html.append(element);
      if (!inDocument) element.showPopover();
    },
    trick,
    spot,
  );

/** Everything is as it was. */
export const endTrick = (page: Page) =>
  page.evaluate(() => {
    document.getElementById('cover')?.remove();
    document.documentElement.style.cssText = '';
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement && !host.matches(':popover-open')) host.showPopover();
  });
