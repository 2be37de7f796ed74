import type { Browser, Extension } from 'puppeteer-core';
import { openWorkerSession } from './worker-steps';

/** Moves the worker's clock on, as the hours would, until the worker ends. */
export async function moveClock(browser: Browser, extension: Extension, milliseconds: number): Promise<void> {
  const session = await openWorkerSession(browser, extension);
  const move = (by: number) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by;
  };
  await session.send('Runtime.evaluate', { expression: `(${move})(${milliseconds})` });
  await session.detach();
}
