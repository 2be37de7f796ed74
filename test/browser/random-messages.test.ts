import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { HostMessageSchema } from '@/lib/contract/host-schema';
import type { Aside } from '../harness/aside';
import { type ContentWorld, findContentWorld } from '../harness/content-world';
import { jsonReply } from '../harness/faults';
import { findWorker, readBirth } from '../harness/kill-worker';
import { seed } from '../harness/seed';
import { step } from '../harness/step';
import { test } from '../harness/test';
import { attemptAll } from './senders/attempt';
import { signInElsewhere } from './senders/new-session';
import { type Attempt, anyAttempt } from './senders/random-messages';
import { readWorld } from './senders/worker-state';

const MESSAGES = 5_000;
const AT_ONCE = 250;

const countMessages = (attempts: Attempt[]) =>
  attempts.reduce((sum, attempt) => sum + ('frames' in attempt ? attempt.frames.length : 1), 0);

/** The refusal of a port is the answer to all that was said there; a message has its own. */
const PortAnswer = v.tuple([v.strictObject({ kind: v.literal('refused') })]);
const MessageAnswer = v.tuple([
  v.object({
    ok: v.literal(false),
    error: v.strictObject({ code: v.picklist(['refused', 'invalid-message']) }),
  }),
]);

/** Says all of it; returns the attempts that were not answered with a typed error. */
async function findWronglyAnswered(world: ContentWorld, attempts: Attempt[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (let start = 0; start < attempts.length; start += AT_ONCE) {
    const batch = attempts.slice(start, start + AT_ONCE);
    const heard = await world.run(attemptAll, batch);
    for (const [index, attempt] of batch.entries()) {
      const isTyped = v.is('frames' in attempt ? PortAnswer : MessageAnswer, heard[index]);
      if (!isTyped) wrong.push({ attempt, heard: heard[index] });
    }
  }
  return wrong;
}

const workerLines = ({ consoles }: Aside) => consoles.lines.filter(line => line.includes(' background.js '));

async function readWorkerBirth({ browser, extension }: Aside) {
  const target = findWorker(browser, extension);
  return target && (await readBirth(target));
}

test.for([
  { sidebar: 'open', seed },
  { sidebar: 'closed', seed: seed + 1 },
])(
  'random messages from a content script, sidebar $sidebar (seed $seed)',
  async ({ sidebar, seed }, { aside, page }) => {
    aside.gateway.planAlways(jsonReply({ reply: 'Yes.' }));
    await aside.signIn(page);
    const view = await aside.openSidebar(page);
    await view.ask('Is this mine?');
    await view.waitForAnswer(1);
    const { conversationId } = JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}');
    const newSession = await signInElsewhere(aside.gateway.origin);
    const world = await findContentWorld(page, aside.extension);
    const usedTicket = new URL(view.frame.url()).hash.slice(1);
    if (sidebar === 'closed') {
      await page.bringToFront();
      await view.press('Close');
      await page.waitForFunction(() => document.documentElement.lastElementChild?.localName !== 'div');
    }

    // While the sidebar is open, what its host may say is no attack; once it is closed, everything is.
    const isAttack = (attempt: Attempt) =>
      sidebar === 'closed' || !('message' in attempt) || !v.is(HostMessageSchema, attempt.message);
    const attempts: Attempt[] = [];
    const arbitrary = anyAttempt({ conversationId, newSession }, [usedTicket, 'x'.repeat(32)]).filter(
      isAttack,
    );
    for (const attempt of fc.sample(arbitrary, { seed, numRuns: MESSAGES })) {
      if (countMessages(attempts) < MESSAGES) attempts.push(attempt);
    }

    const [world0, birth, lines] = [
      await readWorld(aside),
      await readWorkerBirth(aside),
      workerLines(aside).length,
    ];
    expect(birth).toBeTypeOf('number');
    const started = performance.now();
    const wrong = await findWronglyAnswered(world, attempts);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    step(
      `seed ${seed}: ${countMessages(attempts)} messages in ${seconds} s, ${wrong.length} wrongly answered`,
    );

    expect(wrong.slice(0, 3)).toEqual([]);
    expect(await readWorkerBirth(aside)).toBe(birth);
    expect(workerLines(aside).slice(lines)).toEqual([]);
    expect(await readWorld(aside)).toEqual(world0);

    // And who is in the right is still served.
    const again = sidebar === 'open' ? view : await aside.openSidebar(page);
    await again.ask('Are you still there?');
    await again.waitForAnswer(2);
  },
);
