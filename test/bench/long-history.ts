import type { Page } from 'puppeteer-core';
import { callWorker } from '../harness/call-worker';
import { keepTurn } from '../harness/keep-turn';
import { step } from '../harness/step';
import { writeHistory } from '../harness/write-history';
import { type ChatStage, openChatStage } from './chat-stage';
import { makeLongConversation } from './long-conversation';
import { openConversation, scroll, waitForQuiet, watchOpening } from './measure-conversation';
import { typeInto } from './measure-typing';
import type { Bench, Measurement } from './measurement';

const RUNS = 7;
const TYPING_RUNS = 3;
const WHEELS = 100;
const TOKEN_EVERY_MS = 20;
const SIZES = { '10 messages': 10, '1,000 messages': 1000 } as const;
type Size = keyof typeof SIZES;
type Runs = Record<string, number[]>;

/** A conversation of 1,000 messages against one of 10, each in a tab of its own, in turns. */
export const longHistory: Bench = {
  name: 'long-history',
  async run() {
    const stage = await openChatStage();
    const measured = new Map<string, Runs>();
    const note = (what: string, name: string, ...values: number[]) => {
      const runs = measured.get(what) ?? {};
      measured.set(what, runs);
      runs[name] = [...(runs[name] ?? []), ...values];
    };
    try {
      const floor = await stage.openTab(stage.pages.url('plain'));
      await floor.setContent('<textarea rows="1"></textarea>');
      const tabs = await openTabs(stage);
      for (let run = 0; run <= RUNS; run++) {
        step(`long history, run ${run} of ${RUNS}`);
        for (const [size, page] of tabs) {
          await page.bringToFront();
          const opened = await openConversation(page);
          const scrolled = await scroll(page, WHEELS);
          if (run === 0) continue;
          note('opening: to the last message painted', size, opened.ms);
          note('opening: main thread', size, opened.mainThread);
          note('opening: longest task', size, opened.longestTask);
          note(`${WHEELS} wheels: main thread`, size, scrolled.mainThread);
          note(`${WHEELS} wheels: longest task`, size, scrolled.longestTask);
          note(`${WHEELS} wheels: until the last is taken`, size, scrolled.ms);
        }
      }
      for (let run = 0; run < TYPING_RUNS; run++) {
        note('key to paint', 'empty page', ...(await typeInto(floor)));
        for (const [size, page] of tabs) note('key to paint', size, ...(await typeInto(page)));
      }
      for (const [size, page] of tabs) {
        note('key to paint, streaming', size, ...(await whileStreaming(stage, page, () => typeInto(page))));
      }
      return [...measured].map(toMeasurement);
    } finally {
      await stage.close();
    }
  },
};

async function openTabs({ extension, openTab }: ChatStage): Promise<Map<Size, Page>> {
  const options = await openTab(`chrome-extension://${extension.id}/options.html`);
  const sizes = Object.keys(SIZES) as Size[];
  await writeHistory(
    options,
    sizes.map(size => makeLongConversation(SIZES[size])),
  );
  const listed = await callWorker(options, 'conversation.list', { limit: 10 });
  if (!listed.ok) throw new Error('The conversations are not listed.');
  const tabs = new Map<Size, Page>();
  for (const size of sizes) {
    const id = listed.value.conversations.find(({ title }) => title === `${SIZES[size]} messages`)?.id;
    const page = await openTab(`chrome-extension://${extension.id}/sidebar.html`);
    await page.setViewport({ width: 420, height: 800 });
    await watchOpening(page);
    await callWorker(page, 'conversation.show', { conversationId: id ?? '' });
    tabs.set(size, page);
  }
  await options.close();
  return tabs;
}

/** Does it while an answer streams into the conversation of the tab. */
async function whileStreaming<T>({ gateway }: ChatStage, page: Page, work: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  const turn = keepTurn();
  gateway.planTurn(turn);
  await page.focus('textarea');
  await page.keyboard.type('Go on');
  await page.keyboard.press('Enter');
  await turn.asked;
  let tokens = 0;
  const timer = setInterval(
    () => turn.say(`token${tokens++}${tokens % 40 === 0 ? '\n\n' : ' '}`),
    TOKEN_EVERY_MS,
  );
  try {
    await page.waitForSelector('::-p-text(token0)');
    return await work();
  } finally {
    clearInterval(timer);
    turn.finish();
    await page.waitForFunction(() => !document.querySelector('[data-status="streaming"]'));
    await waitForQuiet(page);
  }
}

const toMeasurement = ([what, runs]: [string, Runs]): Measurement => {
  const size: Size = '1,000 messages';
  if (what.startsWith('key'))
    return { what, unit: 'ms', runs, bar: { kind: 'limit', of: size, share: 0.95, limit: 16 } };
  return { what, unit: 'ms', runs, bar: { kind: 'ratio', of: size, over: '10 messages', ratio: 1.5 } };
};
