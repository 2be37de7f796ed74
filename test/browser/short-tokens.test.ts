import { expect } from 'vitest';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: it asks by the clock, a question every 4 s.
import { undisturbed as base } from '../harness/undisturbed';

const QUESTIONS = repetitions(6, 15);
const EVERY_MS = 4_000;

const test = base.override('stackOptions', { ASIDE_TOKEN_SECONDS: '5' });

test(`tokens of 5 seconds, a question every 4 s, ${QUESTIONS} times: no request fails, nobody is asked to sign in`, {
  timeout: 120_000,
}, async ({ aside, page }) => {
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  const began = performance.now();
  for (let number = 1; number <= QUESTIONS; number++) {
    await sidebar.ask(`Question ${number}`);
    await sidebar.waitForAnswer(number);
    step(`question ${number} of ${QUESTIONS}: ${aside.gateway.chats.at(-1)?.status}`);
    // The time that passes is what is tested.
    await new Promise(resolve => setTimeout(resolve, began + number * EVERY_MS - performance.now()));
  }
  expect(aside.gateway.chats.map(({ status }) => status)).toEqual(new Array(QUESTIONS).fill(200));
  expect(aside.gateway.actions.filter(action => action === 'InitiateAuth')).toHaveLength(1);
  expect(
    aside.gateway.actions.filter(action => action === 'GetTokensFromRefreshToken').length,
  ).toBeGreaterThan(QUESTIONS / 3);
  expect((await sidebar.readMessages()).every(({ status }) => status === 'done')).toBe(true);
  expect(await sidebar.frame.$('::-p-aria([name="Sign in"][role="button"])')).toBeNull();
});
