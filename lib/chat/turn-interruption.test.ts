import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChatApp } from '@/backend/chat/app';
import { createRateLimiter } from '@/backend/chat/rate-limiter';
import { scriptedModel } from '@/backend/chat/scripted-model.fixture';
import { succeed } from '@/lib/contract/errors';
import { emptyStores } from '@/lib/session/empty-stores.fixture';
import { type Fate, Interruption } from '@/lib/session/interruption.fixture';
import { createConversation } from '@/lib/storage/conversations';
import { listTurns } from '@/lib/storage/turns';
import { repetitions } from '@/test/harness/thorough';
import { ChatApi } from './chat-api';
import { Stops } from './stops';
import { Turns } from './turns';
import { ACCOUNT, readMessages, signedIn } from './turns.fixture';

/** Steps that fail without the worker's end are waited out, some for seconds. */
const STRIDE = repetitions(4, 1);
const WORDS = Array.from({ length: 12 }, (_, nth) => `word ${nth}, `);
const ANSWER = WORDS.join('');

const model = scriptedModel(async function* () {
  for (const text of WORDS) {
    await new Promise(resolve => setImmediate(resolve));
    yield { type: 'text', text };
  }
  yield { type: 'finish', finishReason: 'stop' };
});
let url: string;
let close: () => void;
beforeAll(async () => {
  const app = createChatApp({
    authenticate: async () => ({ id: ACCOUNT }),
    model,
    rateLimiter: createRateLimiter({ rate: 1e6, burst: 1e6 }),
  });
  const listening = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    listening.resolve(port),
  );
  close = () => void server.close();
  url = `http://127.0.0.1:${await listening.promise}/chat`;
});
afterAll(() => close());

/** A worker's turns, over the real chat API. `isAlive`: a dead worker hears nothing of its streams any more. */
function startWorker(isAlive: () => boolean): Turns {
  const token = { tokens: async () => succeed({ idToken: 'token' }), expire: async () => {} };
  const api = new ChatApi(url, token, { resumable: true });
  const stops = new Stops({ stop: requestId => api.stop(requestId), hold: work => work });
  return new Turns({
    ask: async function* (...question) {
      for await (const event of api.ask(...question)) {
        if (!isAlive()) await new Promise(() => {});
        yield event;
      }
    },
    stop: requestId => stops.tell(requestId),
    session: async () => signedIn(ACCOUNT),
    onText: () => {},
    onMessage: () => {},
    onConversation: () => {},
    hold: work => work,
  });
}

/** Waits until nothing is in the outbox. */
const drained = () =>
  vi.waitFor(async () => expect(await listTurns()).toEqual([]), { timeout: 10_000, interval: 5 });

/** Ends the worker at a step of a turn, and lets the next one go on. False when there is no such step. */
async function interrupt(interruption: Interruption, at: number, fate: Fate): Promise<boolean> {
  interruption.start();
  await emptyStores();
  model.turns.length = 0;
  const { id: conversationId } = await createConversation(ACCOUNT, 0);
  const questions = ['one', 'two'].map(message => ({
    conversationId,
    requestId: crypto.randomUUID(),
    message,
  }));

  interruption.start(at, fate);
  let isAlive = true;
  const lives = () => isAlive && (fate === 'fails' || !interruption.happened);
  await interruption.run(async () => {
    const turns = startWorker(lives);
    // The second one waits for the first.
    for (const question of questions) await turns.start(ACCOUNT, question);
    await drained();
  });
  const { happened } = interruption;
  const said = `${interruption.steps[at]} (${at}), ${fate}`;
  isAlive = false;

  interruption.start();
  const next = startWorker(() => true);
  // A view makes its calls again that had no answer.
  for (const question of questions) {
    expect(await next.start(ACCOUNT, question), said).toMatchObject({ ok: true });
  }
  await drained();
  const messages = await readMessages(conversationId);
  const whole = [
    ['one', 'done'],
    [ANSWER, 'done'],
    ['two', 'done'],
    [ANSWER, 'done'],
  ];
  const ended = messages.map(({ content, status, error }) =>
    error ? [content, status, error.code] : [content, status],
  );
  const runs = model.turns.map(({ message }) => message);
  if (fate !== 'fails') {
    expect([ended, runs], said).toEqual([whole, ['one', 'two']]);
    return happened;
  }
  // What the platform refuses may fail, and says so: what is `done` is whole all the same.
  expect(ended, said).toHaveLength(4);
  for (const [content, status] of ended.filter((_, nth) => nth % 2 === 1)) {
    expect(status === 'done' ? content === ANSWER : ANSWER.startsWith(content ?? ''), said).toBe(true);
    expect(status, said).toMatch(/done|failed|stopped/);
  }
  expect(new Set(runs).size, said).toBe(runs.length);
  return happened;
}

describe('two questions, the second of which waits for the first', () => {
  // A browser rolls back what a dead worker had not committed, so it can die in no other way.
  test.each<[Fate]>([['dies-uncommitted'], ['fails']])(
    'are answered once and whole, at whatever step the worker %s',
    async fate => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {});
      const read = [fakeBrowser.storage.local.get, fakeBrowser.storage.session.get] as const;
      const interruption = new Interruption();
      // WXT reads an item when it is defined, and nobody can catch its failure.
      [fakeBrowser.storage.local.get, fakeBrowser.storage.session.get] = read;
      try {
        let at = 0;
        while (await interrupt(interruption, at, fate)) at += fate === 'fails' ? STRIDE : 1;
        expect(at).toBeGreaterThan(20);
      } finally {
        interruption.restore();
        log.mockRestore();
      }
    },
    120_000,
  );
});
