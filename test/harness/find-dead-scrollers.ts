import type { Frame, Page } from 'puppeteer-core';

/** axe's own: what scrolls less than a line of text is no matter. */
const LEAST = 13;

/**
 * What scrolls in a view and no key gets at. Asked of the browser, which makes a stop of what scrolls and holds none
 * (Chromium from 130 on, Firefox): axe looks for the attribute alone, which would make stops of what does not scroll too.
 */
export const findDeadScrollers = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(
    least =>
      [...document.querySelectorAll<HTMLElement>('*:not(textarea, select)')]
        .filter(element => {
          // In a closed `details`, say.
          if (!element.checkVisibility()) return false;
          const { overflowX, overflowY } = getComputedStyle(element);
          const scrolls =
            (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + least) ||
            (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + least);
          if (!scrolls || element.querySelector('a[href], button:enabled, input, textarea, summary'))
            return false;
          // The list of a combobox is moved by the textbox's keys.
          if (element.role === 'listbox') return false;
          element.focus();
          return document.activeElement !== element;
        })
        .map(element => element.outerHTML.slice(0, 120)),
    LEAST,
  );
