import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { askStreaming } from '../harness/ask-streaming';
import type { Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: an update installs its worker, and one that is ended while it is installed has no successor.
import { undisturbed as test } from '../harness/undisturbed';

const TIMES = repetitions(2, 10);

const NOTICE = 'Aside was updated. Reload this page.';

/** Notes in the frame when the notice comes, in milliseconds since 1970. */
const watchForNotice = (sidebar: Sidebar) =>
  sidebar.frame.evaluate(notice => {
    const shown = new Promise<number>(resolve => {
      new MutationObserver(() => {
        if (document.body.textContent?.includes(notice)) resolve(Date.now());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(globalThis, { noticed: shown });
  }, NOTICE);

const readNoticed = (sidebar: Sidebar) =>
  sidebar.frame.evaluate(() => (globalThis as typeof globalThis & { noticed: Promise<number> }).noticed);

const listUncaught = ({ consoles }: Aside) =>
  consoles.lines.filter(line => / uncaught: | error: /.test(line) && !line.includes('net::ERR_'));

/** The extension is installed anew over the one that runs, as the browser does with an update. */
const update = ({ browser, extension }: Aside) => browser.installExtension(extension.path);

test('the extension is updated in the middle of a chat: the old sidebar says so and keeps the draft, the next is whole', {
  timeout: TIMES * 30_000,
}, async ({ aside, page }) => {
  await aside.signIn(page);
  let sidebar = await aside.openSidebar(page);
  const noticed: number[] = [];
  const questions: string[] = [];
  for (let nth = 1; nth <= TIMES; nth++) {
    await sidebar.ask(`Question ${nth}`);
    await sidebar.waitForAnswer(nth);
    questions.push(`Question ${nth}`);
    const draft = `half a thought ${nth}`;
    await watchForNotice(sidebar);
    await sidebar.type(draft);
    const began = Date.now();
    await update(aside);
    noticed.push((await readNoticed(sidebar)) - began);
    expect(await sidebar.readDraft()).toBe(draft);
    await sidebar.type(', and more');

    sidebar = await reload(aside, page);
    await sidebar.waitForAnswer(nth);
    const asked = (await sidebar.readMessages()).filter(({ role }) => role === 'user');
    expect(asked.map(({ text }) => text.replace(/^You/, ''))).toEqual(questions);
    expect(await sidebar.readDraft()).toBe(`${draft}, and more`);
    await clear(page);
  }
  step(`${TIMES} updates: notice after ${noticed.map(ms => `${Math.round(ms)} ms`).join(', ')}`);
  expect(listUncaught(aside)).toEqual([]);
});

/** Reloads the page and opens the sidebar there again. */
async function reload(aside: Aside, page: Page): Promise<Sidebar> {
  await page.reload();
  return aside.openSidebar(page);
}

/** Empties the composer, which has the focus. */
async function clear(page: Page) {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

test('updated during an answer: the old sidebar can be closed, and opened anew without a reload; the answer goes on', async ({
  aside,
  page,
}) => {
  await aside.signIn(page);
  const old = await aside.openSidebar(page);
  const stream = await askStreaming(aside, old, 'Tell me more', 'The beginning ');
  await old.type('and my next');
  await update(aside);
  await old.waitForText(NOTICE);
  await old.waitForText('The beginning');
  const gone = new Promise<void>(resolve => {
    page.on('framedetached', frame => frame === old.frame && resolve());
  });
  await old.press('Close');
  await gone;

  const sidebar = await aside.openSidebar(page);
  await sidebar.waitForText('The beginning');
  expect(await sidebar.readDraft()).toBe('and my next');
  stream.say('and the end.');
  stream.finish();
  expect(await sidebar.waitForAnswer(1)).toContain('The beginning and the end.');
  expect(listUncaught(aside)).toEqual([]);
});
