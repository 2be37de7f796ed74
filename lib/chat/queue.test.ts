import { beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '@/lib/storage/conversations';
import { listTurns } from '@/lib/storage/turns';
import {
  ACCOUNT,
  type Answer,
  ask,
  drop,
  gated,
  hello,
  readMessages,
  startTurns,
  waitForStop,
} from './turns.fixture';

let conversationId: string;
beforeEach(async () => {
  conversationId = (await createConversation(ACCOUNT, 0)).id;
});

const stored = () => readMessages(conversationId);
const statuses = async () => (await stored()).map(({ status }) => status);

/** One answer under way, and two questions that wait for it. */
async function queueTwo(answer: Parameters<typeof startTurns>[0]) {
  const running = startTurns(answer);
  for (const message of ['one', 'two', 'three']) await ask(running.turns, conversationId, message);
  await expect.poll(() => running.seen.texts.length).toBeGreaterThan(0);
  expect(await statuses()).toEqual(['done', 'streaming', 'done', 'queued', 'done', 'queued']);
  return running;
}

describe('questions that are asked while an answer is under way', () => {
  test('are stored at once, and sent in turn, each with the answers before it', async () => {
    const first = gated('First');
    const answers: Answer[] = [first.answer, hello, hello];
    const { seen, end } = await queueTwo((...question) => (answers.shift() ?? hello)(...question));
    expect(seen.requests).toHaveLength(1);
    first.open();
    await end();
    expect(await statuses()).toEqual(Array(6).fill('done'));
    expect(seen.requests.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
    expect(seen.requests[2]?.history?.map(({ content }) => content)).toEqual([
      'one',
      'First',
      'two',
      'Hello',
    ]);
    expect(await listTurns()).toEqual([]);
  });

  test('keep their order when the clock is put back', async () => {
    const first = gated('First');
    const { turns, seen, end } = startTurns((...question) =>
      seen.requests.length === 1 ? first.answer(...question) : hello(),
    );
    const now = Date.now;
    try {
      await ask(turns, conversationId, 'one');
      for (const message of ['two', 'three']) {
        Date.now = () => now() - 3_600_000;
        await ask(turns, conversationId, message);
      }
    } finally {
      Date.now = now;
    }
    first.open();
    await end();
    expect(seen.requests.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
  });

  test('are stopped with the answer that they build on: by the user', async () => {
    const { turns, seen, end } = await queueTwo(waitForStop);
    await turns.stop(ACCOUNT, { conversationId });
    await end();
    expect(await statuses()).toEqual(['done', 'stopped', 'done', 'stopped', 'done', 'stopped']);
    expect([seen.requests.length, await listTurns()]).toEqual([1, []]);
    expect(seen.messages.filter(({ status }) => status === 'stopped')).toHaveLength(3);
  });

  test('or by its failure', async () => {
    const fail = Promise.withResolvers<void>();
    const { seen, end } = await queueTwo(async function* () {
      for await (const event of drop()) {
        yield event;
        await fail.promise;
      }
    });
    fail.resolve();
    await end();
    expect(await statuses()).toEqual(['done', 'failed', 'done', 'stopped', 'done', 'stopped']);
    expect(seen.requests).toHaveLength(1);
  });

  test('can be called off one by one; those behind are sent all the same', async () => {
    const first = gated('First');
    const answers: Answer[] = [first.answer];
    const { turns, seen, end } = await queueTwo((...question) => (answers.shift() ?? hello)(...question));
    const messageId = (await stored())[3]?.id ?? '';
    await turns.stop(ACCOUNT, { conversationId, messageId });
    first.open();
    await end();
    expect(await statuses()).toEqual(['done', 'done', 'done', 'stopped', 'done', 'done']);
    expect(seen.requests.map(({ message }) => message)).toEqual(['one', 'three']);
    // It was never sent, so there is nothing that the backend could stop.
    expect(seen.stopped).toEqual([]);
  });

  test('are called off when they are deleted', async () => {
    const first = gated('First');
    const answers: Answer[] = [first.answer];
    const { turns, seen, end } = await queueTwo((...question) => (answers.shift() ?? hello)(...question));
    const messageId = (await stored())[2]?.id ?? '';
    await turns.delete(ACCOUNT, { conversationId, messageId });
    first.open();
    await end();
    expect((await stored()).map(({ content }) => content)).toEqual(['one', 'First', 'three', 'Hello']);
    expect(seen.requests.map(({ message }) => message)).toEqual(['one', 'three']);
  });

  test('wait in their own conversation only', async () => {
    const other = (await createConversation(ACCOUNT, 0)).id;
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId);
    await ask(turns, other);
    await expect.poll(() => seen.requests.length).toBe(2);
    await turns.stop(ACCOUNT, { conversationId });
    await turns.stop(ACCOUNT, { conversationId: other });
    await end();
  });
});
