import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const KEYS = 60;
/** Milliseconds between keys, and, each 15 keys, as long as a thought: then the draft is saved, and the preview made. */
const GAP = { key: 40, thought: 450, every: 15 };

/**
 * Types into the composer; milliseconds from each key to the end of the frame that shows it. `floor`: a textarea that
 * nothing else is done with, in a page of its own.
 */
export async function typeInto(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.focus('textarea');
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(globalThis, 'keys', seen);
    const stop = new AbortController();
    Reflect.set(globalThis, 'stopKeys', stop);
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true, signal: stop.signal },
    );
  });
  for (let nth = 0; nth < KEYS; nth++) {
    await pause(nth % GAP.every === GAP.every - 1 ? GAP.thought : GAP.key + (nth % 7) * 5);
    await page.keyboard.press('a');
  }
  await pause(GAP.thought);
  return page.evaluate(() => {
    Reflect.get(globalThis, 'stopKeys').abort();
    const field = document.querySelector('textarea');
    if (field) field.value = '';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    return Reflect.get(globalThis, 'keys');
  });
}
