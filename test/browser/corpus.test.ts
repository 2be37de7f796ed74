import { expect } from 'vitest';
import { aimAt } from '../corpus/payloads';
import { startCanary } from '../harness/canary';
import { findViolations } from '../harness/find-violations';
import { keepTurn } from '../harness/keep-turn';
import { seedRandom } from '../harness/random';
import { step } from '../harness/step';
import { test } from '../harness/test';

/** Payloads in one answer: each answer is rendered, formulas set and code highlighted. */
const TOGETHER = 60;

test('of the whole corpus, streamed into the sidebar, nothing is asked for, run or gone to', async ({
  aside,
  page,
}) => {
  const canary = await startCanary();
  const payloads = aimAt(canary.origin);
  const random = seedRandom('corpus');
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const address = sidebar.frame.url();
  const tabs = (await aside.browser.pages()).length;
  await sidebar.frame.evaluate(() => {
    window.alert = text => Reflect.set(globalThis, 'alerted', text);
  });

  for (let from = 0; from < payloads.length; from += TOGETHER) {
    const turn = keepTurn();
    aside.gateway.planTurn(turn);
    await sidebar.ask(`Show ${from}`);
    await turn.asked;
    // Each by itself, and not what one leaves open to the next.
    for (const payload of payloads.slice(from, from + TOGETHER)) {
      const cut = random(payload.length + 1);
      turn.say(payload.slice(0, cut));
      turn.say(`${payload.slice(cut)}\n\n\`\`\`\`\`\`\`\`\n\`\`\`\`\`\`\`\`\n\n`);
    }
    turn.say('This was all.');
    turn.finish();
    await sidebar.waitForAnswer(1 + from / TOGETHER);
    await sidebar.waitForText('This was all.');
  }
  await page.waitForNetworkIdle();

  const log = await sidebar.find('[role="log"]');
  const violations: string[] = [];
  for (const answer of await log.$$('.markdown')) violations.push(...(await answer.evaluate(findViolations)));
  step(`${payloads.length} payloads: ${canary.asked.length} requests, ${dialogs.length} dialogs`);
  expect(violations).toEqual([]);
  expect(canary.asked).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await sidebar.frame.evaluate(() => Reflect.get(globalThis, 'alerted'))).toBeUndefined();
  expect(sidebar.frame.url()).toBe(address);
  expect((await aside.browser.pages()).length).toBe(tabs);
  canary.close();
});
