import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { HostMessageSchema } from '@/lib/contract/host-schema';
import type { Aside } from '../harness/aside';
import { findContentWorld } from '../harness/content-world';
import { jsonReply } from '../harness/faults';
import { readBirth } from '../harness/kill-worker';
import { seed } from '../harness/seed';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: it speaks on ports of its own, which do not come back.
import { undisturbed as test } from '../harness/undisturbed';
import { openWorkerSession } from '../harness/worker-steps';
import { attemptAll } from './senders/attempt';
import { frameSidebar } from './senders/frame-sidebar';
import { signInElsewhere } from './senders/new-session';
import { type Attempt, anyAttempt } from './senders/random-messages';
import { readWorld } from './senders/worker-state';

const MESSAGES = repetitions(700, 5_000);
const AT_ONCE = 250;

/** A frame's answer is its port's; so each frame counts. */
const countMessages = (attempts: Attempt[]) =>
  attempts.reduce((sum, attempt) => sum + ('frames' in attempt ? attempt.frames.length : 1), 0);

/** The refusal of a port is the answer to all that was said there; a message has its own. */
const PortAnswer = v.tuple([v.strictObject({ kind: v.literal('refused') })]);
const MessageAnswer = v.tuple([
  v.strictObject({
    ok: v.literal(false),
    error: v.strictObject({ code: v.picklist(['refused', 'invalid-message']) }),
  }),
]);

/** Makes attempts in the attacker's world, and returns what was heard upon each. */
type Make = (attempts: Attempt[]) => Promise<unknown[][]>;

/** Makes all attempts; returns those that were not answered with a typed error. */
async function findWronglyAnswered(make: Make, attempts: Attempt[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (let start = 0; start < attempts.length; start += AT_ONCE) {
    const batch = attempts.slice(start, start + AT_ONCE);
    const heard = await make(batch);
    for (const [index, attempt] of batch.entries()) {
      const isTyped = v.is('frames' in attempt ? PortAnswer : MessageAnswer, heard[index]);
      if (!isTyped) wrong.push({ attempt, heard: heard[index] });
    }
  }
  return wrong;
}

/** What a flood must not touch: what is stored, the worker's life and its console. */
async function readHealth(aside: Aside) {
  const born = await readBirth(aside.browser, aside.extension);
  expect(born).toBeTypeOf('number');
  const lines = aside.consoles.lines.filter(line => line.includes(' background.js '));
  return { world: await readWorld(aside), born, lines };
}

/** In use, in kilobytes, of the worker's heap. */
async function readHeap(aside: Aside): Promise<number> {
  const session = await openWorkerSession(aside.browser, aside.extension);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1024);
}

/** Somebody is signed in and has asked something; the attacker knows what a page's process may come to know. */
async function converse(aside: Aside, page: Page) {
  aside.gateway.planAlways(jsonReply({ reply: 'Yes.' }));
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask('Is this mine?');
  await sidebar.waitForAnswer(1);
  const { conversationId, requestId: messageId } = JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}');
  const newSession = await signInElsewhere(aside.gateway.origin);
  const usedTicket = new URL(sidebar.frame.url()).hash.slice(1);
  const attempt = anyAttempt({ conversationId, messageId, newSession }, [usedTicket, 'x'.repeat(32)]);
  const world = await findContentWorld(page, aside.extension);
  const make: Make = attempts => world.run(attemptAll, attempts);
  return { sidebar, attempt, world, make };
}

/** Sends `MESSAGES` of these, one seed's worth, and looks at what came of it. */
async function flood(aside: Aside, make: Make, attempt: fc.Arbitrary<Attempt>, seed: number): Promise<void> {
  const attempts: Attempt[] = [];
  for (const one of fc.sample(attempt, { seed, numRuns: MESSAGES })) {
    if (countMessages(attempts) < MESSAGES) attempts.push(one);
  }
  const [before, heap] = [await readHealth(aside), await readHeap(aside)];
  const started = performance.now();
  const wrong = await findWronglyAnswered(make, attempts);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const messages = countMessages(attempts);
  step(`seed ${seed}: ${messages} messages in ${seconds} s, ${wrong.length} wrongly answered`);
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(await readHealth(aside)).toEqual(before);
  const grown = (await readHeap(aside)) - heap;
  step(`the worker's heap: ${heap} kB, and ${grown} kB more after it`);
  // Were the ports kept, it would be several times as much.
  expect(grown).toBeLessThan(2048);
}

describe('10,000 random and mutated messages from a content script change nothing', () => {
  test(`while its sidebar is open (seed ${seed})`, async ({ aside, page }) => {
    const { sidebar, attempt, make } = await converse(aside, page);
    // What the host of an open sidebar may say is no attack.
    const isAttack = (one: Attempt) => !('message' in one) || !v.is(HostMessageSchema, one.message);
    await flood(aside, make, attempt.filter(isAttack), seed);
    await sidebar.ask('Are you still there?');
    await sidebar.waitForAnswer(2);
  });

  test(`once its sidebar is closed (seed ${seed + 1})`, async ({ aside, page }) => {
    const { sidebar, attempt, make } = await converse(aside, page);
    await sidebar.press('Close');
    await page.waitForFunction(() => document.documentElement.lastElementChild?.localName !== 'div');
    await flood(aside, make, attempt, seed + 1);
    const again = await aside.openSidebar(page);
    await again.ask('Are you still there?');
    await again.waitForAnswer(2);
  });
});

// No attacker runs scripts in that frame. It is the one stranger whom the worker lets say hello.
test(`nor do 5,000 from a sidebar that the page framed itself (seed ${seed + 2})`, async ({
  aside,
  page,
}) => {
  const { sidebar, attempt } = await converse(aside, page);
  const frame = await frameSidebar(aside, page);
  await flood(aside, attempts => frame.evaluate(attemptAll, attempts), attempt, seed + 2);
  await sidebar.ask('Are you still there?');
  await sidebar.waitForAnswer(2);
});

test('1,000 ports that say nothing are all closed by the worker', async ({ aside, page }) => {
  const { world } = await converse(aside, page);
  const closed = await world.run(async () => {
    const ports = Array.from({ length: 1000 }, () => chrome.runtime.connect({ name: 'aside' }));
    const ends = ports.map(port => new Promise<void>(done => port.onDisconnect.addListener(() => done())));
    await Promise.all(ends);
    return ends.length;
  });
  expect(closed).toBe(1000);
});
