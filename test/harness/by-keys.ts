import type { Frame, Page } from 'puppeteer-core';

/** What has the focus in a view. */
export interface Focused {
  /** Its label, or else its words. */
  name: string;
  /** It, or the box that it stands in, has a ring, and nothing hides it. */
  isSeen: boolean;
}

/** What has the focus in a view; undefined where nothing has it there. */
export const readFocus = (view: Page | Frame): Promise<Focused | undefined> =>
  view.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus())
      return undefined;
    // The sidebar's own element: the focus is in there.
    if (element.parentElement === document.documentElement) return undefined;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const isRinged = around.some(box => {
      const { outlineStyle, outlineWidth, outlineColor } = box
        ? getComputedStyle(box)
        : ({} as CSSStyleDeclaration);
      return box && outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor);
    });
    return {
      name: (element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim(),
      isSeen:
        isInView &&
        isRinged &&
        element.matches(':focus-visible') &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    };
  });

/** More stops than any screen of a test has. */
const MOST_STOPS = 60;

/**
 * Presses Tab until what has this name has the focus. Says which stops on the way had it unseen: there must be none.
 *
 * @param key `Shift+Tab` goes the other way.
 */
export async function tabTo(page: Page, view: Page | Frame, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const unseen = new Set<string>();
  const stops: (string | undefined)[] = [];
  for (let nth = 0; nth < MOST_STOPS; nth++) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    const focused = await readFocus(view);
    stops.push(focused?.name);
    // What fades in is not there in its first frame.
    if (focused && !focused.isSeen && !(await becomesSeen(view))) unseen.add(focused.name);
    if (focused?.name === name) return [...unseen];
  }
  throw new Error(`Tab does not come to "${name}", but to ${JSON.stringify(stops)}`);
}

async function becomesSeen(view: Page | Frame): Promise<boolean> {
  await view.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
  );
  return (await readFocus(view))?.isSeen === true;
}
