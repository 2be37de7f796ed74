import type { Browser } from 'puppeteer-core';

const EVERY_MS = 100;

/**
 * Lets workers run that wait for a debugger, until the browser ends. Puppeteer has every target wait for it, and forgets
 * about a worker that came back with the target it had.
 */
export function releaseWorkers(browser: Browser): void {
  let busy = false;
  const release = async () => {
    if (busy) return;
    busy = true;
    for (const target of browser.targets().filter(found => found.type() === 'service_worker')) {
      const session = await target.createCDPSession().catch(() => undefined);
      await session?.send('Runtime.runIfWaitingForDebugger').catch(() => {});
      await session?.detach().catch(() => {});
    }
    busy = false;
  };
  const timer = setInterval(() => void release(), EVERY_MS);
  browser.once('disconnected', () => clearInterval(timer));
}
