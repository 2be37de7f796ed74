import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import {
  droppedConnection,
  malformedJson,
  scriptStream,
  serverError,
  tooManyRequests,
  unauthorized,
} from '../harness/faults';
import type { Sidebar } from '../harness/sidebar';
// Not in kill mode: the answers are scripted, and a script serves one connection.
import { undisturbed as test } from '../harness/undisturbed';

const REFRESH = 'GetTokensFromRefreshToken';
const QUESTION = 'Who invented the sun valve?';

/**
 * Signed in, with one good question and answer on the screen, of a backend that keeps no turns: one that does is asked
 * again after most faults (fault-table.test.ts).
 */
async function beginConversation(aside: Aside, page: Page): Promise<Sidebar> {
  const popup = await aside.signIn(page);
  await popup.close();
  const sidebar = await aside.openSidebar(page);
  aside.gateway.keepsTurns = false;
  await sidebar.ask('Hello');
  await sidebar.waitForAnswer(1);
  aside.gateway.reset();
  return sidebar;
}

/** Asks, and waits for the answer to fail; while it is under way the next question is typed. */
async function askInVain(sidebar: Sidebar) {
  await sidebar.ask(QUESTION);
  await sidebar.type('and my next');
  return sidebar.waitForAnswer(2, 'failed');
}

/** What must be there after every fault: the conversation, the question that was asked, and what was typed. */
async function expectNothingLost(sidebar: Sidebar) {
  const messages = await sidebar.readMessages();
  expect(messages.map(({ role, status }) => [role, status])).toEqual([
    ['user', 'done'],
    ['assistant', 'done'],
    ['user', 'done'],
    ['assistant', 'failed'],
  ]);
  expect(messages[2]?.text).toContain(QUESTION);
  expect(await sidebar.readDraft()).toBe('and my next');
}

/** The same question, asked again with the button, is answered. */
async function expectRetryWorks(aside: Aside, sidebar: Sidebar) {
  aside.gateway.reset();
  await sidebar.press('Try again');
  await sidebar.waitForAnswer(2);
  expect(JSON.parse(aside.gateway.chats[0]?.body ?? '')).toMatchObject({ message: QUESTION });
}

describe('when the API does not answer as it should', () => {
  test('401 once: one refresh, one retry, and the user notices nothing', async ({ aside, page }) => {
    const sidebar = await beginConversation(aside, page);
    aside.gateway.plan(unauthorized);
    await sidebar.ask(QUESTION);
    await sidebar.waitForAnswer(2);
    expect(aside.gateway.chats.map(({ status }) => status)).toEqual([401, 200]);
    expect(aside.gateway.actions.filter(action => action === REFRESH)).toHaveLength(1);
  });

  test('429 once: the question is asked again when the API says', async ({ aside, page }) => {
    const sidebar = await beginConversation(aside, page);
    aside.gateway.plan(tooManyRequests(1));
    await sidebar.ask(QUESTION);
    await sidebar.waitForAnswer(2);
    expect(aside.gateway.chats.map(({ status }) => status)).toEqual([429, 200]);
  });

  test('429 again: the wait from Retry-After is shown, and then sending works', async ({ aside, page }) => {
    const sidebar = await beginConversation(aside, page);
    aside.gateway.plan(tooManyRequests(1), tooManyRequests(3));
    expect(await askInVain(sidebar)).toMatch(/Too many requests.*Try again in [123] s/s);
    expect(aside.gateway.chats).toHaveLength(2);
    await expectNothingLost(sidebar);
    await expectRetryWorks(aside, sidebar);
  });

  test.for([
    ['500', serverError, 'The chat service had an error'],
    ['a dropped connection', droppedConnection, 'The chat service cannot be reached'],
    ['malformed JSON', malformedJson, 'The backend answered in a form Aside does not know'],
  ] as const)(
    '%s: a clear error, nothing lost, and asking again works',
    async ([, fault, sentence], { aside, page }) => {
      const sidebar = await beginConversation(aside, page);
      aside.gateway.planAlways(fault);
      expect(await askInVain(sidebar)).toContain(sentence);
      await expectNothingLost(sidebar);
      await expectRetryWorks(aside, sidebar);
    },
  );

  test('a stream that breaks off: what arrived stays on the screen, with a clear error', async ({
    aside,
    page,
  }) => {
    const sidebar = await beginConversation(aside, page);
    const stream = scriptStream();
    aside.gateway.plan(stream.answer);
    await sidebar.ask(QUESTION);
    await sidebar.type('and my next');
    await stream.asked;
    stream.say('It was Gustaf');
    await sidebar.waitForText('It was Gustaf');
    stream.breakOff();
    const text = await sidebar.waitForAnswer(2, 'failed');
    expect(text).toContain('It was Gustaf');
    expect(text).toContain('The connection broke before the answer was complete');
    await expectNothingLost(sidebar);
    await expectRetryWorks(aside, sidebar);
  });

  test('401 again after the refresh: "session expired", and signing in goes on from there', async ({
    aside,
    page,
  }) => {
    const sidebar = await beginConversation(aside, page);
    aside.gateway.planAlways(unauthorized);
    expect(await askInVain(sidebar)).toContain('Your session has expired');
    expect(aside.gateway.chats.map(({ status }) => status)).toEqual([401, 401]);
    expect(aside.gateway.actions.filter(action => action === REFRESH)).toHaveLength(1);
    await expectNothingLost(sidebar);

    const popup = await aside.openPopup(page);
    await popup.signIn('demo', 'Demo-passw0rd');
    await popup.readWelcome();
    await popup.close();
    await expectRetryWorks(aside, sidebar);
  });
});
