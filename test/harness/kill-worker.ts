import type { Browser, Extension, Target } from 'puppeteer-core';

/**
 * Ends the extension's worker, as the browser may at any time, and resolves when it has ended. It may be running again
 * by then, since the views reconnect at once.
 */
export async function killWorker(browser: Browser, extension: Extension): Promise<void> {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extension.id}/`);
  const target = browser.targets().find(isWorker);
  if (!target) return; // asleep already
  const ended = new Promise<void>(resolve => {
    const notice = (destroyed: Target) => {
      if (!isWorker(destroyed)) return;
      browser.off('targetdestroyed', notice);
      resolve();
    };
    browser.on('targetdestroyed', notice);
  });
  const worker = await target.worker();
  // Puppeteer detaches from what it has closed, which fails where the worker was faster: `ended` decides.
  worker?.close().catch(() => {});
  await ended;
}
