import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { restartWorker } from '../harness/kill-worker';
import { seedRandom } from '../harness/random';
import type { Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { makeTalkingModel, wordsOf } from '../harness/talking-model';
import { test as base } from '../harness/test';
import { repetitions } from '../harness/thorough';

const WORDS = 40;
/** How long an answer takes about, in milliseconds, from the key that asks for it. */
const TAKES = 1500;
const KILLS = repetitions(8, 100);

const pace = seedRandom('pace of the model');
const model = makeTalkingModel({ words: WORDS, pace: () => pace(50) });
const test = base
  .override('stackOptions', { ASIDE_RATE: '1000', ASIDE_BURST: '1000' })
  .override('scripted', { model });

/** The words of an answer as they are on the screen, in order. */
async function readWords(sidebar: Sidebar, nth: number): Promise<string[]> {
  const answers = (await sidebar.readMessages()).filter(({ role }) => role === 'assistant');
  return answers[nth]?.text.match(/[a-z0-9-]+-w\d+\./g) ?? [];
}

test('the worker is killed at random moments of answers: none is lost, doubled or cut, each is run once', {
  timeout: 600_000,
}, async ({ aside, page }) => {
  await (await aside.signIn(page)).close();
  let sidebar = await aside.openSidebar(page);
  const random = seedRandom('moments of the kills');
  const moments = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill++) {
    const nth = kill % 10;
    if (kill > 0 && nth === 0) {
      await sidebar.press('New chat');
      await sidebar.waitForEmpty();
    }
    const question = `Question ${kill}`;
    await sidebar.ask(question);
    await pause(random(TAKES));
    const { status = 'nothing' } = (await sidebar.readMessages())[nth * 2 + 1] ?? {};
    moments.set(status, (moments.get(status) ?? 0) + 1);
    await restartWorker(aside.browser, aside.extension);
    await sidebar.waitForAnswer(nth + 1);
    expect(await readWords(sidebar, nth), `${question}, killed while ${status}`).toEqual(
      wordsOf(question, WORDS),
    );
    expect(
      model.runs.filter(run => run === question),
      question,
    ).toHaveLength(1);
  }
  const told = [...moments].map(([status, times]) => `${status} ${times}`).join(', ');
  step(`${KILLS} kills (${told}): lost 0, doubled 0, cut 0; ${model.runs.length} runs of ${KILLS} questions`);
  expect(model.runs).toHaveLength(KILLS);
  expect(model.aborted).toEqual([]);

  // What is stored is what was shown.
  const shown = (await sidebar.readMessages()).map(({ role, status, text }) => [role, status, text]);
  await page.reload();
  sidebar = await aside.openSidebar(page);
  await sidebar.waitForAnswer(shown.length / 2);
  expect((await sidebar.readMessages()).map(({ role, status, text }) => [role, status, text])).toEqual(shown);
});
