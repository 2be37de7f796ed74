import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import { connectionOf } from '../harness/browser-connection';
import { callWorker } from '../harness/call-worker';
import type { Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { test } from '../harness/test';

const WORDS = Array.from({ length: 60 }, (_, nth) => `word${nth} `);

/** The sidebar's page in a window of its own: a tab behind another one draws nothing. */
async function openWindow(aside: Aside): Promise<Page> {
  const connection = await connectionOf(aside.browser);
  const url = `chrome-extension://${aside.extension.id}/sidebar.html`;
  const { targetId } = await connection.send('Target.createTarget', { url, newWindow: true });
  const target = await aside.browser.waitForTarget(found => {
    return found.type() === 'page' && '_targetId' in found && found._targetId === targetId;
  });
  const page = await target.asPage();
  await page.waitForSelector('textarea');
  return page;
}

/** Notes in the page when the last answer had grown to which length. */
const watchAnswer = (page: Page | Frame) =>
  page.evaluate(() => {
    const seen: [length: number, at: number][] = [];
    Reflect.set(globalThis, 'seenLengths', seen);
    const look = () => {
      const { length } = document.querySelector('[role="article"]:last-of-type')?.textContent ?? '';
      if (length > (seen.at(-1)?.[0] ?? 0)) seen.push([length, performance.timeOrigin + performance.now()]);
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const readLengths = (page: Page | Frame): Promise<[number, number][]> =>
  page.evaluate(() => Reflect.get(globalThis, 'seenLengths'));

const readAnswer = (page: Page | Frame) =>
  page.$eval('[role="article"]:last-of-type', article => [
    article.getAttribute('data-status'),
    article.textContent,
  ]);

/** When each length was reached or passed, at every view; the greatest difference of each. */
function listSkews(views: [number, number][][]): number[] {
  const [first = []] = views;
  return first.flatMap(([length]) => {
    const times = views.map(seen => seen.find(([reached]) => reached >= length)?.[1]);
    const known = times.filter(time => time !== undefined);
    return known.length === views.length ? [Math.max(...known) - Math.min(...known)] : [];
  });
}

test('three sidebars show one conversation alike, and closing one stops nothing', async ({ aside, page }) => {
  const popup = await aside.signIn(page);
  await callWorker(popup.page, 'settings.set', { conversationPerTab: false });
  await popup.close();
  const sidebar: Sidebar = await aside.openSidebar(page);
  const stream = await askStreaming(aside, sidebar, 'Tell me a story', 'Once ');
  const windows = [await openWindow(aside), await openWindow(aside)];
  for (const other of windows) await other.waitForSelector('::-p-text(Once)');
  const views = [sidebar.frame, ...windows];
  for (const view of views) await watchAnswer(view);
  for (const word of WORDS.slice(0, 40)) {
    stream.say(word);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  for (const view of views) await view.waitForSelector('::-p-text(word39)');
  const skews = listSkews(await Promise.all(views.map(readLengths))).sort((a, b) => a - b);
  const at = (part: number) => skews[Math.round((skews.length - 1) * part)]?.toFixed(0);
  step(
    `three sidebars: ${skews.length} steps of text, apart by ${at(0.5)} ms (median), ` +
      `${at(0.95)} ms (p95), ${at(1)} ms (most)`,
  );

  await windows[0]?.close();
  for (const word of WORDS.slice(40)) stream.say(word);
  stream.finish();
  await sidebar.waitForAnswer(1);
  const left = [sidebar.frame, ...windows.slice(1)];
  for (const view of left) await view.waitForSelector('[role="article"][data-status="done"]:last-of-type');
  const [here, there] = await Promise.all(left.map(readAnswer));
  expect(here).toEqual(there);
  expect(here?.[1]).toContain(`Once ${WORDS.join('').trim()}`);
});
