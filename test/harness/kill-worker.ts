import type { Browser, Extension } from 'puppeteer-core';

/** Ends the extension's worker, as the browser may at any time. Resolves when it is gone. */
export async function killWorker(browser: Browser, extension: Extension): Promise<void> {
  const isWorker = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`);
  const target = browser.targets().find(found => found.type() === 'service_worker' && isWorker(found.url()));
  if (!target) return; // asleep already
  const gone = new Promise<void>(resolve => {
    const onGone = (destroyed: unknown) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onGone);
      resolve();
    };
    browser.on('targetdestroyed', onGone);
  });
  await (await target.worker())?.close();
  await gone;
}
