import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { startBareChromium } from '../harness/bare-chromium';
import { callWorker } from '../harness/call-worker';
import { defer } from '../harness/deferred';
import { type ChatAnswer, slowStream } from '../harness/faults';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: whoever ends the worker here is the browser.
import { undisturbed as test } from '../harness/undisturbed';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Chromium ends an idle worker after 30 s. */
const SILENCES = repetitions(0, 1) ? [45, 90] : [35];
const LONGEST = repetitions(0, 1) ? [600] : [];

/** The words of an answer, one a second. */
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at + 1}`);

/**
 * Asks in a browser that is driven, ends it before the first word, and starts it again without any debugger: there the
 * worker takes the turn up and gets `answer`. Returns what is in the conversation afterwards.
 */
async function answerUndriven(aside: Aside, answer: ChatAnswer): Promise<string> {
  const page = await aside.openPage('article');
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.press('New chat');
  await sidebar.waitForEmpty();
  const asked = defer();
  aside.gateway.keepsTurns = true;
  aside.gateway.plan(async response => {
    asked.resolve();
    await new Promise(gone => response.on('close', gone));
  });
  await sidebar.ask('Take your time');
  await asked.promise;
  await aside.quitBrowser();

  const ended = defer<boolean>();
  aside.gateway.plan(async (response, body) => {
    response.on('close', () => ended.resolve(response.writableFinished));
    await answer(response, body);
  });
  const chromium = await startBareChromium({
    profile: aside.profile,
    extension: aside.extension.path,
    urls: [`chrome-extension://${aside.extension.id}/sidebar.html`],
  });
  try {
    expect(await ended.promise, 'the worker read the answer to its end').toBe(true);
    // What it does then goes to the disk; the browser is asked to end, and ends when that is done.
    await new Promise(done => setTimeout(done, 2 * SECOND));
  } finally {
    await chromium.close();
  }
  await aside.startBrowser();
  return readLatest(aside);
}

/** Status and text of the last answer in the conversation that was spoken in last. */
async function readLatest({ browser, extension }: Aside): Promise<string> {
  const tab = await browser.newPage();
  await tab.goto(`chrome-extension://${extension.id}/sidebar.html`);
  const listed = await callWorker(tab, 'conversation.list', { limit: 1 });
  const [latest] = listed.ok ? listed.value.conversations : [];
  if (!latest) throw new Error('No conversation is listed.');
  const shown = await callWorker(tab, 'conversation.show', { conversationId: latest.id });
  const answer = shown.ok ? shown.value.conversation.messages.at(-1) : undefined;
  return `${answer?.status}: ${answer?.content}`;
}

describe('in a Chromium without a debugger', () => {
  test.for(SILENCES)(
    'a first word after %i s of silence arrives, with all that follow',
    {
      timeout: 4 * MINUTE,
    },
    async (seconds, { aside }) => {
      const answer = slowStream(seconds * SECOND, words(5), SECOND);
      expect(await answerUndriven(aside, answer)).toBe(`done: ${words(5).join(' ')} `);
      expect(aside.gateway.chats).toHaveLength(2);
      step(`first word after ${seconds} s: whole`);
    },
  );

  test.for(LONGEST)(
    'an answer of %i s arrives whole',
    {
      timeout: 15 * MINUTE,
    },
    async (seconds, { aside }) => {
      const answer = slowStream(0, words(seconds), SECOND);
      expect(await answerUndriven(aside, answer)).toBe(`done: ${words(seconds).join(' ')} `);
      expect(aside.gateway.chats).toHaveLength(2);
      step(`${seconds} words in ${seconds} s: whole`);
    },
  );

  test('a worker with nothing to do is ended, and stays so under an open sidebar', {
    timeout: 3 * MINUTE,
  }, async ({ aside, page }) => {
    await (await aside.signIn(page)).close();
    await aside.quitBrowser();
    const url = `chrome-extension://${aside.extension.id}/sidebar.html`;
    const chromium = await startBareChromium({
      profile: aside.profile,
      extension: aside.extension.path,
      urls: [url],
      port: true,
    });
    const count = async () => (await chromium.listWorkers()).length;
    try {
      const patience = { timeout: MINUTE, interval: SECOND };
      await expect.poll(count, { ...patience, message: 'a worker runs' }).toBe(1);
      const began = performance.now();
      await expect.poll(count, { ...patience, message: 'the worker is ended' }).toBe(0);
      step(`the worker was ended after ${Math.round((performance.now() - began) / SECOND)} s`);
      for (let look = 0; look < 5; look++) {
        await new Promise(done => setTimeout(done, SECOND));
        expect(await count()).toBe(0);
      }
    } finally {
      await chromium.close();
      await aside.startBrowser();
    }
  });
});
