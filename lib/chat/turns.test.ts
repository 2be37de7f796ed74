import { beforeEach, describe, expect, test } from 'vitest';
import type { ChatRequest } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { createConversation, readConversation, writeDraft } from '@/lib/storage/conversations';
import type { ChatEvent } from './chat-event';
import { Turns } from './turns';

const ACCOUNT = 'user-1';

let conversationId: string;
beforeEach(async () => {
  conversationId = (await createConversation(ACCOUNT, 0)).id;
});

/** Turns over a backend that answers as told, with what the views would be told. */
function startTurns(answer: (request: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>) {
  const requests: ChatRequest[] = [];
  const texts: [number, string][] = [];
  const messages: Message[] = [];
  const ended: Promise<void>[] = [];
  const turns = new Turns({
    ask: (request, { signal }) => {
      requests.push(request);
      return answer(request, signal);
    },
    onText: (_conversation, _message, offset, text) => texts.push([offset, text]),
    onMessage: (_conversation, message) => messages.push(message),
    onConversation: () => {},
    hold: work => {
      ended.push(work);
      return work;
    },
  });
  return { turns, requests, texts, messages, end: () => Promise.all(ended) };
}

const start = (turns: Turns, message = 'Hi', requestId = crypto.randomUUID()) =>
  turns.start(ACCOUNT, { conversationId, requestId, message });

const stored = async () => (await readConversation(ACCOUNT, conversationId))?.conversation.messages ?? [];

async function* hello(): AsyncGenerator<ChatEvent> {
  yield { kind: 'text', text: 'Hel' };
  yield { kind: 'text', text: 'lo' };
  yield { kind: 'finish', finishReason: 'stop' };
}

async function* waitForStop(_: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  yield { kind: 'text', text: 'half' };
  await new Promise(resolve => signal.addEventListener('abort', resolve));
}

async function* drop(): AsyncGenerator<ChatEvent> {
  yield { kind: 'text', text: 'half' };
  yield { kind: 'failed', error: { code: 'stream-broken' } };
}

describe('a question', () => {
  test('and its answer are stored, and told as they come', async () => {
    const { turns, texts, messages, end } = startTurns(hello);
    expect(await start(turns)).toEqual({ ok: true, value: null });
    await end();
    expect(await stored()).toMatchObject([
      { role: 'user', content: 'Hi', status: 'done' },
      { role: 'assistant', content: 'Hello', status: 'done', finishReason: 'stop' },
    ]);
    expect(texts.map(([, text]) => text).join('')).toBe('Hello');
    expect(messages.at(-1)).toMatchObject({ status: 'done', content: 'Hello' });
  });

  test('clears the draft and gives the conversation its title', async () => {
    await writeDraft(ACCOUNT, conversationId, 'Hi');
    const { turns, end } = startTurns(hello);
    await start(turns);
    await end();
    expect(await readConversation(ACCOUNT, conversationId)).toMatchObject({
      draft: '',
      conversation: { title: 'Hi' },
    });
  });

  test('that was asked already is not asked again', async () => {
    const { turns, requests, end } = startTurns(hello);
    const requestId = crypto.randomUUID();
    await start(turns, 'Hi', requestId);
    await end();
    expect(await start(turns, 'Hi', requestId)).toEqual({ ok: true, value: null });
    expect(requests).toHaveLength(1);
    expect(await stored()).toHaveLength(2);
  });

  test('waits for its turn: two at once are not both asked', async () => {
    const { turns, requests, end } = startTurns(waitForStop);
    const [first, second] = await Promise.all([start(turns, 'one'), start(turns, 'two')]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    turns.stopAll();
    await end();
    expect(requests).toHaveLength(1);
  });

  test('takes the conversation so far along', async () => {
    const { turns, requests, end } = startTurns(hello);
    await start(turns, 'one');
    await end();
    await start(turns, 'two');
    await end();
    expect(requests[1]?.history).toEqual([
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'Hello' },
    ]);
  });

  test('in another account’s conversation is refused', async () => {
    const { turns, requests } = startTurns(hello);
    const stranger = { conversationId, requestId: crypto.randomUUID(), message: 'Hi' };
    expect((await turns.start('user-2', stranger)).ok).toBe(false);
    expect(requests).toHaveLength(0);
  });
});

describe('an answer', () => {
  test('that is under way is shown as far as it came to a view that opens late', async () => {
    const { turns, texts, end } = startTurns(waitForStop);
    await start(turns);
    await expect.poll(() => texts.length).toBe(1);
    const opened = await turns.open(ACCOUNT, conversationId);
    expect(opened?.conversation.messages[1]).toMatchObject({ content: 'half', status: 'streaming' });
    turns.stopAll();
    await end();
  });

  test('that is stopped keeps what had arrived', async () => {
    const { turns, texts, end } = startTurns(waitForStop);
    await start(turns);
    await expect.poll(() => texts.length).toBe(1);
    turns.stop(conversationId);
    await end();
    expect((await stored())[1]).toMatchObject({ content: 'half', status: 'stopped' });
  });

  test('that failed keeps what had arrived, and why', async () => {
    const { turns, end } = startTurns(drop);
    await start(turns);
    await end();
    expect((await stored())[1]).toMatchObject({
      content: 'half',
      status: 'failed',
      error: { code: 'stream-broken' },
    });
  });

  test('that failed is replaced when its question is asked again', async () => {
    const failing = startTurns(drop);
    await start(failing.turns);
    await failing.end();
    const { turns, requests, end } = startTurns(hello);
    await turns.retry(ACCOUNT, { conversationId, requestId: crypto.randomUUID() });
    await end();
    expect(requests[0]).toMatchObject({ message: 'Hi', history: [] });
    expect(await stored()).toMatchObject([{ content: 'Hi' }, { content: 'Hello', status: 'done' }]);
  });

  test('that the last worker left unfinished is marked as interrupted', async () => {
    const killed = startTurns(waitForStop);
    await start(killed.turns);
    await expect.poll(() => killed.texts.length).toBe(1);
    const { turns } = startTurns(hello);
    const opened = await turns.open(ACCOUNT, conversationId);
    expect(opened?.conversation.messages[1]).toMatchObject({
      status: 'failed',
      error: { code: 'interrupted' },
    });
    killed.turns.stopAll();
    await killed.end();
  });
});
