import type { Browser, Extension, Frame, Page } from 'puppeteer-core';
import { attachToWorker, evaluateIn, findWorker } from './worker-session';

/** How long whoever is asked may take, in milliseconds. */
const PATIENCE = 3_000;

const withPatience = <T>(asked: Promise<T>): Promise<T | string> => {
  const silence = new Promise<string>(resolve => setTimeout(resolve, PATIENCE, 'no answer'));
  return Promise.race([asked.catch(error => String(error)), silence]);
};

/**
 * What holds the worker up, or that there is none: its target, its birth, whether it listens, what `storage.session` has
 * for it (or that the API does not answer), the Web Locks that are held and waited for.
 */
export async function describeWorker(browser: Browser, extension: Extension): Promise<unknown> {
  const target = await findWorker(browser, extension);
  if (!target) return 'asleep';
  const session = await attachToWorker(browser, extension);
  const ask = (expression: string) => session && withPatience(evaluateIn(session, expression));
  const locks = await ask('navigator.locks.query()');
  const listens = await ask('chrome.runtime.onConnect.hasListeners()');
  const stored = await ask('chrome.storage.session.get(null).then(all => Object.keys(all))');
  const born = await ask('performance.timeOrigin');
  await session?.detach().catch(() => {});
  return { target, born, listens, stored, locks };
}

const describeFrame = (frame: Frame) =>
  frame.evaluate(() => ({
    visibility: document.visibilityState,
    hasFocus: document.hasFocus(),
    // Of a page whose frames are not drawn there is none.
    drawn: performance
      .getEntriesByType('paint')
      .map(({ name, startTime }) => `${name} ${Math.round(startTime)}`),
    text: document.body?.innerText.slice(0, 1000),
  }));

/** Every frame of a page: whether it is seen, was drawn, and what stands in it. */
export const describePage = (page: Page): Promise<unknown> =>
  Promise.all(
    page
      .frames()
      .map(async frame => ({ url: frame.url().split('#')[0], is: await withPatience(describeFrame(frame)) })),
  );
