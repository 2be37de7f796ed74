import { describe, expect } from 'vitest';
import { askStreaming } from '../harness/ask-streaming';
import { driveHistory } from '../harness/history';
import { keepReply } from '../harness/keep-turn';
import { openLongConversation, questionNo, readDistances } from '../harness/long-conversation';
import type { Sidebar } from '../harness/sidebar';
import { test } from '../harness/test';

const QUESTIONS = 150;

/** Selector of a question or answer, by its place among all messages, from 0. */
async function nameMessage({ frame }: Sidebar, index: number): Promise<string> {
  const id = await frame.$$eval(
    '[role="article"]',
    (articles, at) => articles[at]?.getAttribute('data-message'),
    index,
  );
  return `[data-message="${id}"]`;
}

/** How far below the top of the window it is, in pixels. */
const topOf = ({ frame }: Sidebar, selector: string) =>
  frame.$eval(selector, element => element.getBoundingClientRect().top);

/** Two frames later all that was under way is on the screen. */
const settle = ({ frame }: Sidebar) =>
  frame.waitForFunction(
    () =>
      new Promise(done =>
        requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(() => done(true)))),
      ),
  );

/** Scrolls a message to the middle by hand, until it is drawn in full; its selector. */
async function goTo(sidebar: Sidebar, index: number): Promise<string> {
  const selector = await nameMessage(sidebar, index);
  await sidebar.frame.waitForFunction(
    wanted => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: 'center' });
      return found?.querySelector('button') && !found.closest('[data-plain]');
    },
    { polling: 'raf' },
    selector,
  );
  await settle(sidebar);
  await sidebar.frame.$eval(selector, found => found.scrollIntoView({ block: 'center' }));
  await settle(sidebar);
  return selector;
}

async function pressIn(sidebar: Sidebar, selector: string, name: string) {
  await (await sidebar.find(selector)).hover();
  await (await sidebar.find(`${selector} ::-p-aria([name="${name}"][role="button"])`)).click();
}

describe('a long conversation', () => {
  test('is opened at its end, from the first frame on, with every message in the log', async ({
    aside,
    page,
  }) => {
    await (await aside.signIn(page)).close();
    const sidebar = await openLongConversation(aside, QUESTIONS);
    await sidebar.frame.waitForFunction(() => Reflect.get(globalThis, 'distances').length > 30);
    expect(Math.max(...(await readDistances(sidebar)))).toBeLessThanOrEqual(1);
    const messages = await sidebar.readMessages();
    expect(messages[4]).toMatchObject({ role: 'user', status: 'done', text: questionNo(2) });
    expect(messages[5]).toMatchObject({ role: 'assistant', status: 'done' });
    const said = await sidebar.page.$$('::-p-aria([role="article"])');
    expect(said).toHaveLength(2 * QUESTIONS);
  });

  test('stays where the user reads while an answer streams, and goes to its end when asked', async ({
    aside,
    page,
  }) => {
    await (await aside.signIn(page)).close();
    const sidebar = await openLongConversation(aside, QUESTIONS);
    const turn = await askStreaming(aside, sidebar, 'And what else?', 'First, ');
    const read = await goTo(sidebar, 200);
    const before = await topOf(sidebar, read);
    for (let nth = 0; nth < 40; nth++) turn.say(`and ${nth}.\n\n`);
    await sidebar.waitForText('and 39.');
    await settle(sidebar);
    expect(Math.abs((await topOf(sidebar, read)) - before)).toBeLessThanOrEqual(1);
    await sidebar.press('Jump to latest');
    turn.say('At last.\n\n'.repeat(20));
    turn.finish();
    await sidebar.waitForAnswer(QUESTIONS + 1);
    await settle(sidebar);
    expect((await readDistances(sidebar)).at(-1)).toBeLessThanOrEqual(1);
  });

  test('shows a message far up that a search found, drawn in full', async ({ aside, page }) => {
    await (await aside.signIn(page)).close();
    const sidebar = await openLongConversation(aside, QUESTIONS);
    const history = driveHistory(sidebar);
    await history.open();
    await history.search('Question 17');
    await history.choose(questionNo(17));
    await sidebar.find('[data-role="user"][data-found] button');
    await settle(sidebar);
    const { top, bottom, text } = await sidebar.frame.$eval('[data-found]', found => {
      const { top, bottom } = found.getBoundingClientRect();
      return { top, bottom, text: found.textContent };
    });
    expect(text).toContain(questionNo(17));
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(600);
  });

  test('keeps its place when a message is deleted, had anew, or another version is shown', async ({
    aside,
    page,
  }) => {
    await (await aside.signIn(page)).close();
    const sidebar = await openLongConversation(aside, QUESTIONS);
    const read = await goTo(sidebar, 100);
    const below = await nameMessage(sidebar, 101);
    await pressIn(sidebar, below, 'Delete message');
    const before = await topOf(sidebar, read);
    await sidebar.press('Delete');
    await sidebar.frame.waitForFunction(gone => !document.querySelector(gone), {}, below);
    await settle(sidebar);
    expect(Math.abs((await topOf(sidebar, read)) - before)).toBeLessThanOrEqual(1);

    const question = await goTo(sidebar, 61);
    aside.gateway.planTurn(keepReply('Wax burns.'));
    await pressIn(sidebar, question, 'Regenerate answer');
    await sidebar.waitForText('2 / 2');
    await sidebar.waitForAnswer(31);
    await sidebar.press('Previous version');
    await sidebar.frame.waitForFunction(() => document.querySelectorAll('[role="article"]').length > 200);
    await settle(sidebar);
    const there = await topOf(sidebar, question);
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(600);
  });
});
