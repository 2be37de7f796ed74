import { beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '@/lib/storage/conversations';
import { ACCOUNT, ask, drop, hello, readMessages, startTurns } from './turns.fixture';

let conversationId: string;
let running: ReturnType<typeof startTurns>;
/** What the next answers say. */
let answers: string[];

beforeEach(async () => {
  conversationId = (await createConversation(ACCOUNT, 0)).id;
  answers = [];
  running = startTurns(async function* () {
    yield { kind: 'text', text: answers.shift() ?? 'Hello' };
    yield { kind: 'finish', finishReason: 'stop' };
  });
});

const stored = () => readMessages(conversationId);
const texts = async () => (await stored()).map(({ content }) => content);
const idOf = async (text: string) => (await stored()).find(({ content }) => content === text)?.id ?? '';

async function say(message: string, answer: string, replaces?: string) {
  answers = [answer];
  await ask(running.turns, conversationId, message, replaces ? { replaces } : {});
  await running.end();
}
async function again(messageId: string, answer: string) {
  answers = [answer];
  const requestId = crypto.randomUUID();
  const result = await running.turns.retry(ACCOUNT, { conversationId, requestId, messageId });
  await running.end();
  return result;
}
const show = (messageId: string) => running.turns.show(ACCOUNT, { conversationId, messageId });
const remove = (messageId: string) => running.turns.delete(ACCOUNT, { conversationId, messageId });

describe('another answer to the same question', () => {
  test('is a new version; the old one, with what followed it, is one step away', async () => {
    await say('q', 'a1');
    await say('next', 'b');
    const old = await idOf('a1');
    await again(old, 'a2');
    expect(await texts()).toEqual(['q', 'a2']);
    const versions = (await stored())[1]?.versions;
    expect(versions).toEqual([old, await idOf('a2')]);
    await show(old);
    expect(await texts()).toEqual(['q', 'a1', 'next', 'b']);
    expect((await stored())[1]?.versions).toEqual(versions);
    // The views are told of the whole, since all of it may be another.
    expect(running.seen.opened.at(-1)?.conversation.messages.map(({ content }) => content)).toEqual(
      await texts(),
    );
  });

  test('is asked for with what was said before the question, and no more', async () => {
    await say('q', 'a');
    await say('r', 'b');
    await again(await idOf('a'), 'a2');
    expect(running.seen.requests.at(-1)).toMatchObject({ message: 'q', history: [] });
  });

  test('takes the place of one that has no text, and what followed follows it', async () => {
    await say('q', '');
    await say('next', 'b');
    const empty = (await stored())[1]?.id ?? '';
    await again(empty, 'a');
    expect(await texts()).toEqual(['q', 'a', 'next', 'b']);
    expect((await stored())[1]?.versions).toBeUndefined();
  });

  test('takes the last answer’s place where none is named', async () => {
    const failing = startTurns(drop);
    await ask(failing.turns, conversationId);
    await failing.end();
    const { turns, seen, end } = startTurns(hello);
    await turns.retry(ACCOUNT, { conversationId, requestId: crypto.randomUUID() });
    await end();
    expect(seen.requests[0]).toMatchObject({ message: 'Hi', history: [] });
    expect(await texts()).toEqual(['Hi', 'Hello']);
    expect((await stored())[1]?.versions).toHaveLength(2);
  });

  test('is not to be had of a message that the conversation does not have', async () => {
    await say('q', 'a');
    expect(await again(crypto.randomUUID(), 'b')).toMatchObject({ ok: false });
  });
});

describe('a question that is edited', () => {
  test('is a new version with an answer of its own; the old thread stays', async () => {
    await say('first', 'a');
    await say('secnd', 'b');
    await say('third', 'c');
    const old = await idOf('secnd');
    await say('second', 'B', old);
    expect(await texts()).toEqual(['first', 'a', 'second', 'B']);
    expect((await stored())[2]?.versions).toEqual([old, await idOf('second')]);
    expect(running.seen.requests.at(-1)?.history?.map(({ content }) => content)).toEqual(['first', 'a']);
    await show(old);
    expect(await texts()).toEqual(['first', 'a', 'secnd', 'b', 'third', 'c']);
  });

  test('may be the first one', async () => {
    await say('q', 'a');
    await say('Q', 'A', await idOf('q'));
    expect(await texts()).toEqual(['Q', 'A']);
    expect((await stored())[0]?.versions).toHaveLength(2);
  });
});

describe('a message that is deleted', () => {
  beforeEach(async () => {
    await say('one', 'a');
    await say('two', 'b');
    await say('three', 'c');
  });

  test('takes its answer along where it is a question; what followed stays', async () => {
    await remove(await idOf('two'));
    expect(await texts()).toEqual(['one', 'a', 'three', 'c']);
  });

  test('leaves its question where it is an answer', async () => {
    await remove(await idOf('b'));
    expect(await texts()).toEqual(['one', 'a', 'two', 'three', 'c']);
    await remove(await idOf('c'));
    expect(await texts()).toEqual(['one', 'a', 'two', 'three']);
    await again(await idOf('three'), 'C');
    expect(await texts()).toEqual(['one', 'a', 'two', 'three', 'C']);
  });

  test('may be the first, the last, and each in between', async () => {
    await remove(await idOf('one'));
    expect(await texts()).toEqual(['two', 'b', 'three', 'c']);
    await remove(await idOf('three'));
    expect(await texts()).toEqual(['two', 'b']);
    await remove(await idOf('two'));
    expect(await texts()).toEqual([]);
    await say('anew', 'd');
    expect(await texts()).toEqual(['anew', 'd']);
  });

  test('leaves what followed to another version of the answer', async () => {
    const old = await idOf('b');
    await again(old, 'b2');
    await show(old);
    await remove(old);
    expect(await texts()).toEqual(['one', 'a', 'two', 'b2', 'three', 'c']);
  });
});

describe('what would be sent', () => {
  const preview = (message: string, replaces?: string) =>
    running.turns.preview(ACCOUNT, { conversationId, message, ...(replaces && { replaces }) });

  test('is just what is sent then', async () => {
    await say('q', 'a');
    const told = await preview('next');
    await say('next', 'b');
    const { requestId: _, ...sent } = running.seen.requests.at(-1) ?? { message: '' };
    expect(told).toMatchObject({ ok: true, value: { request: sent, dropped: 0, tokens: 3 } });
  });

  test('for an edited question is what stood before it', async () => {
    await say('q', 'a');
    await say('r', 'b');
    const told = await preview('R', await idOf('r'));
    expect(told).toMatchObject({ value: { request: { history: { length: 2 } } } });
  });

  test('changes nothing', async () => {
    await preview('nothing');
    expect(await stored()).toEqual([]);
  });
});
