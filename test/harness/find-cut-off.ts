import type { Frame, Page } from 'puppeteer-core';

/** What has a bar of its own to scroll sideways (WCAG 1.4.10 lets tables, code and formulas do so). */
const SCROLLERS = '.table-scroll, pre, .formula';

/** Words and controls of a view that lie beyond its sides, where nobody can scroll to. */
export const findCutOff = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(
    scrollers =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a, button, input, select, textarea, h1, h2, h3, p, label, kbd',
        ),
      ]
        .filter(element => {
          const { left, right, width, height } = element.getBoundingClientRect();
          // One pixel is what is meant for screen readers alone.
          if (width <= 1 || height <= 1 || element.closest(`${scrollers}, .sr-only`)) return false;
          return element.checkVisibility() && (left < -1 || right > document.documentElement.clientWidth + 1);
        })
        .map(element => element.outerHTML.slice(0, 120)),
    SCROLLERS,
  );
