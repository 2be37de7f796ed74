import type { Frame, Page } from 'puppeteer-core';
import { streamAfter } from '../harness/faults';
import { openPopup } from '../harness/popup';
import { findSidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { openChatStage } from './chat-stage';
import type { Bench } from './measurement';

const RUNS = 25;
/** A fast model's first token, in milliseconds after the request. */
const MODEL_TAKES = 300;

/**
 * From Enter in the sidebar to the first token on its screen, and from `fetch` in the page around it to the first token
 * in the script's hand: the least that any client takes. The page's request needs no preflight.
 */
export const firstToken: Bench = {
  name: 'first-token',
  async run() {
    const stage = await openChatStage();
    try {
      const page = await stage.openTab(stage.pages.url('article'));
      await (await openPopup(stage.browser, stage.extension, page)).openSidebar();
      const { frame } = await findSidebar(page);
      await frame.waitForSelector('.empty');
      const runs = { 'direct fetch': [] as number[], aside: [] as number[] };
      const ways = {
        'direct fetch': (token: string) => fetchDirectly(page, stage.gateway.origin, token),
        aside: (token: string) => ask(page, frame, token),
      };
      for (let run = 0; run <= RUNS; run++) {
        const names = Object.keys(ways) as (keyof typeof ways)[];
        for (const name of run % 2 ? names : names.reverse()) {
          const token = `${name.replace(' ', '-')}-${run}-begins`;
          stage.gateway.plan(streamAfter(MODEL_TAKES, token));
          const ms = await ways[name](token);
          step(`first token ${run}, ${name}: ${ms.toFixed(0)} ms`);
          if (run > 0) runs[name].push(ms);
        }
      }
      const bar = { kind: 'ratio', of: 'aside', over: 'direct fetch', ratio: 1.15 } as const;
      return [{ what: `first token of a model that takes ${MODEL_TAKES} ms`, unit: 'ms', runs, bar }];
    } finally {
      await stage.close();
    }
  },
};

const fetchDirectly = (page: Page, origin: string, token: string) =>
  page.evaluate(
    async (address, wanted) => {
      const began = performance.now();
      const response = await fetch(address, { method: 'POST', body: '{"message":"Hello"}' });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let text = ''; reader; ) {
        const { value, done } = await reader.read();
        text += value;
        if (text.includes(wanted)) return performance.now() - began;
        if (done) break;
      }
      throw new Error('The token did not come.');
    },
    `${origin}/chat`,
    token,
  );

/**
 * Presses Enter on a question, once the last answer is there; the first token is then in the text of the page. The key is
 * a real one, since the sidebar takes no other; the clock starts when it arrives in the frame.
 */
async function ask(page: Page, frame: Frame, token: string): Promise<number> {
  await frame.waitForFunction(() => !document.querySelector('[data-status="streaming"]'));
  const took = frame.evaluate(wanted => {
    const field = document.querySelector('textarea');
    const log = document.querySelector('[role="log"]');
    if (!field || !log) throw new Error('The sidebar is not ready.');
    field.focus();
    field.value = 'Hello';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>(resolve => {
      let began = 0;
      field.addEventListener('keydown', event => (began = event.timeStamp), { once: true, capture: true });
      const observer = new MutationObserver(() => {
        if (!log.textContent?.includes(wanted)) return;
        observer.disconnect();
        resolve(performance.now() - began);
      });
      observer.observe(log, { subtree: true, childList: true, characterData: true });
    });
  }, token);
  // Once the frame has answered this, it listens.
  await frame.evaluate(() => {});
  await page.keyboard.press('Enter');
  return took;
}
