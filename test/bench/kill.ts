import type { Browser, Page } from 'puppeteer-core';
import { PORT_NAME } from '@/lib/contract/frames';
import { step } from '../harness/step';
import { openChatStage } from './chat-stage';
import type { Bench } from './measurement';

const RUNS = 50;

/**
 * From the end of a killed worker, as a view sees it, to the answer of its next call. The view's own line reconnects at
 * the same time and asks what it always asks then. No debugger is attached to the worker, which would hold it up.
 */
export const kill: Bench = {
  name: 'kill',
  async run() {
    let measuring = false;
    const stage = await openChatStage({ attach: () => !measuring });
    try {
      const url = `chrome-extension://${stage.extension.id}/`;
      const page = await stage.openTab(`${url}sidebar.html`);
      await page.waitForSelector('[role="log"]');
      measuring = true;
      await stopWorker(stage.browser, url);
      const runs = { 'next reply': [] as number[] };
      for (let run = 0; run <= RUNS; run++) {
        await listen(page);
        await stopWorker(stage.browser, url);
        const ms = await page.evaluate(() => Reflect.get(globalThis, 'replied') as Promise<number>);
        step(`kill ${run}: ${ms.toFixed(0)} ms`);
        if (run > 0) runs['next reply'].push(ms);
      }
      const bar = { kind: 'limit', of: 'next reply', share: 0.95, limit: 250 } as const;
      return [{ what: 'kill to the next reply', unit: 'ms', runs, bar }];
    } finally {
      await stage.close();
    }
  },
};

/** Ends the extension's worker without attaching to it. */
async function stopWorker(browser: Browser, url: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId, url: address } of targetInfos) {
    if (address.startsWith(url)) await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

/** Opens a line in the view that, when it breaks, opens another one, calls, and notes how long that took. */
const listen = (page: Page) =>
  page.evaluate(name => {
    type Listener = (frame: { kind: string }) => void;
    const open = (onFrame: Listener) => {
      const port = chrome.runtime.connect({ name });
      port.onMessage.addListener(onFrame);
      port.postMessage({ kind: 'hello' });
      return port;
    };
    return new Promise<void>(ready => {
      const first = open(({ kind }) => kind === 'welcome' && ready());
      const replied = new Promise<number>(resolve => {
        first.onDisconnect.addListener(() => {
          const ended = performance.now();
          const next = open(({ kind }) => {
            if (kind === 'welcome') next.postMessage({ kind: 'call', id: 1, call: 'session.get', args: {} });
            if (kind !== 'result') return;
            resolve(performance.now() - ended);
            next.disconnect();
          });
        });
      });
      Object.assign(globalThis, { replied });
    });
  }, PORT_NAME);
