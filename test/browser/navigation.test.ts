import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import { callWorker } from '../harness/call-worker';
import { isKillMode } from '../harness/kill-mode';
import { findSidebar, type Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { test } from '../harness/test';
import { repetitions } from '../harness/thorough';

const TRIPS = repetitions(2, 50);
const RELOADS = repetitions(2, 20);
const JOURNEYS = repetitions(2, 20);
const CLOSINGS = repetitions(1, 10);

/** For one of them, in milliseconds; in kill mode each call waits for the next worker. */
const PATIENCE = isKillMode ? 120_000 : 20_000;

/** What a view of the conversation must show: every question with its whole answer, in order. */
const story = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `Question ${at + 1}`,
    `Answer ${at + 1}: the beginning, the middle and the end.`,
  ]).flat();

/** Asks the `nth` question; the page goes through `leave` in the middle of the answer. Returns the sidebar of after. */
async function leaveDuringAnswer(
  aside: Aside,
  sidebar: Sidebar,
  nth: number,
  leave: () => Promise<Sidebar>,
): Promise<Sidebar> {
  const stream = await askStreaming(aside, sidebar, `Question ${nth}`, `Answer ${nth}: the beginning,`);
  stream.say(' the middle');
  const after = await leave();
  stream.say(' and the end.');
  stream.finish();
  await after.waitForAnswer(nth);
  await expectWhole(after, nth);
  return after;
}

async function expectWhole(sidebar: Sidebar, count: number) {
  const messages = await sidebar.readMessages();
  expect(new Set(messages.map(({ status }) => status))).toEqual(new Set(['done']));
  const expected = story(count);
  expect(messages).toHaveLength(expected.length);
  for (const [at, { text }] of messages.entries()) expect(text).toContain(expected[at]);
}

/** Runs in the page: notes whether it comes back from the cache. */
const noteReturn = () =>
  addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));

/** The same page at another origin. */
const elsewhere = (page: Page) => {
  const url = new URL(page.url());
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};

describe('in the middle of an answer', () => {
  test(`${TRIPS} times away and back: the sidebar shows the whole conversation`, {
    timeout: TRIPS * PATIENCE,
  }, async ({ aside, page }) => {
    await aside.signIn(page);
    let sidebar = await aside.openSidebar(page);
    let fromCache = 0;
    for (let nth = 1; nth <= TRIPS; nth++) {
      await page.evaluate(noteReturn);
      sidebar = await leaveDuringAnswer(aside, sidebar, nth, async () => {
        await page.goto(aside.pages.url('plain'));
        await page.goBack();
        const isCached = await page.evaluate(() => Reflect.get(globalThis, 'persisted') === true);
        if (isCached) fromCache += 1;
        // Chromium keeps no page with an extension's frame in its cache ("EmbedderExtensionFrame", measured in 156).
        return isCached ? findSidebar(page) : aside.openSidebar(page);
      });
    }
    step(`${TRIPS} trips, ${fromCache} from the back/forward cache`);
  });

  test('closed, away and back: opened again in a page from the cache, the sidebar is alive', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    await page.evaluate(noteReturn);
    const sidebar = await aside.openSidebar(page);
    const again = await leaveDuringAnswer(aside, sidebar, 1, async () => {
      await sidebar.press('Close');
      await page.waitForFunction(() => !document.querySelector('html > div'));
      await page.goto(aside.pages.url('plain'));
      await (await aside.openSidebar(page)).waitForText('the middle');
      await page.goBack();
      return aside.openSidebar(page);
    });
    step(`from the back/forward cache: ${await page.evaluate(() => Reflect.get(globalThis, 'persisted'))}`);
    await leaveDuringAnswer(aside, again, 2, async () => {
      await page.goForward();
      return aside.openSidebar(page);
    });
  });

  test(`${RELOADS} reloads: opened again, the sidebar shows the whole conversation`, {
    timeout: RELOADS * PATIENCE,
  }, async ({ aside, page }) => {
    await aside.signIn(page);
    let sidebar = await aside.openSidebar(page);
    for (let nth = 1; nth <= RELOADS; nth++) {
      sidebar = await leaveDuringAnswer(aside, sidebar, nth, async () => {
        await page.reload();
        return aside.openSidebar(page);
      });
    }
  });

  test(`${JOURNEYS} times to another origin: opened there, the sidebar shows the whole conversation`, {
    timeout: JOURNEYS * PATIENCE,
  }, async ({ aside, page }) => {
    await aside.signIn(page);
    let sidebar = await aside.openSidebar(page);
    for (let nth = 1; nth <= JOURNEYS; nth++) {
      sidebar = await leaveDuringAnswer(aside, sidebar, nth, async () => {
        await page.goto(elsewhere(page));
        return aside.openSidebar(page);
      });
    }
  });

  test(`${CLOSINGS} times the tab is closed: the answer is written to its end, and the chat goes on elsewhere`, {
    timeout: CLOSINGS * PATIENCE,
  }, async ({ aside, page }) => {
    await aside.signIn(page);
    let tab = page;
    let sidebar = await aside.openSidebar(tab);
    for (let nth = 1; nth <= CLOSINGS; nth++) {
      sidebar = await leaveDuringAnswer(aside, sidebar, nth, async () => {
        const next = await aside.openPage('article');
        const opened = await aside.openSidebar(next);
        await tab.close();
        tab = next;
        return showLatest(aside, opened);
      });
    }
  });
});

/** Shows in this sidebar the conversation that was spoken in last. */
async function showLatest(aside: Aside, sidebar: Sidebar): Promise<Sidebar> {
  const listed = await callWorker(sidebar.frame, 'conversation.list', { limit: 10 });
  const latest = listed.ok ? listed.value.conversations[0] : undefined;
  if (!latest) throw new Error('No conversation is listed.');
  await callWorker(sidebar.frame, 'conversation.show', { conversationId: latest.id });
  await sidebar.press('Close');
  return aside.openSidebar(sidebar.page);
}
