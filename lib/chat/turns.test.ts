import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createConversation, readConversation, writeDraft } from '@/lib/storage/conversations';
import { listTurns } from '@/lib/storage/turns';
import { ACCOUNT, ask, drop, hello, readMessages, startTurns, waitForStop } from './turns.fixture';

let conversationId: string;
beforeEach(async () => {
  conversationId = (await createConversation(ACCOUNT, 0)).id;
});
const stored = () => readMessages(conversationId);

describe('a question', () => {
  test('and its answer are stored, and told as they come', async () => {
    const { turns, seen, end } = startTurns(hello);
    expect(await ask(turns, conversationId)).toEqual({ ok: true, value: null });
    await end();
    expect(await stored()).toMatchObject([
      { role: 'user', content: 'Hi', status: 'done' },
      { role: 'assistant', content: 'Hello', status: 'done', finishReason: 'stop' },
    ]);
    expect(seen.texts.map(([, text]) => text).join('')).toBe('Hello');
    expect(seen.messages.at(-1)).toMatchObject({ status: 'done', content: 'Hello' });
  });

  test('clears the draft and gives the conversation its title', async () => {
    await writeDraft(ACCOUNT, conversationId, 'Hi');
    const { turns, end } = startTurns(hello);
    await ask(turns, conversationId);
    await end();
    expect(await readConversation(ACCOUNT, conversationId)).toMatchObject({
      draft: '',
      conversation: { title: 'Hi' },
    });
  });

  test('that was asked already is not asked again', async () => {
    const { turns, seen, end } = startTurns(hello);
    const requestId = crypto.randomUUID();
    await ask(turns, conversationId, 'Hi', { requestId });
    await end();
    expect(await ask(turns, conversationId, 'Hi', { requestId })).toEqual({ ok: true, value: null });
    expect(seen.requests).toHaveLength(1);
    expect(await stored()).toHaveLength(2);
  });

  test('takes the conversation so far along', async () => {
    const { turns, seen, end } = startTurns(hello);
    await ask(turns, conversationId, 'one');
    await end();
    await ask(turns, conversationId, 'two');
    await end();
    expect(seen.requests[1]?.history).toEqual([
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'Hello' },
    ]);
  });

  test('in another account’s conversation is refused', async () => {
    const { turns, seen } = startTurns(hello);
    const stranger = { conversationId, requestId: crypto.randomUUID(), message: 'Hi' };
    expect((await turns.start('user-2', stranger)).ok).toBe(false);
    expect(seen.requests).toHaveLength(0);
  });

  test('is in the outbox, with an alarm, until its answer ended', async () => {
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId);
    await expect.poll(() => seen.texts.length).toBe(1);
    expect(await listTurns()).toMatchObject([{ conversationId }]);
    await expect.poll(() => fakeBrowser.alarms.get('aside.outbox')).toMatchObject({ periodInMinutes: 0.5 });
    await turns.stop(ACCOUNT, { conversationId });
    await end();
    expect(await listTurns()).toEqual([]);
    await expect.poll(() => fakeBrowser.alarms.get('aside.outbox')).toBeUndefined();
  });
});

describe('an answer', () => {
  test('that is under way is shown as far as it came to a view that opens late', async () => {
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId);
    await expect.poll(() => seen.texts.length).toBe(1);
    const opened = await turns.open(ACCOUNT, conversationId);
    expect(opened?.conversation.messages[1]).toMatchObject({ content: 'half', status: 'streaming' });
    await turns.stop(ACCOUNT, { conversationId });
    await end();
  });

  test('that is stopped keeps what had arrived, and the backend is told', async () => {
    const { turns, seen, end } = startTurns(waitForStop);
    const requestId = crypto.randomUUID();
    await ask(turns, conversationId, 'Hi', { requestId });
    await expect.poll(() => seen.texts.length).toBe(1);
    await turns.stop(ACCOUNT, { conversationId });
    // Stored when the call returns: a worker that dies now does not go on with it.
    expect((await stored())[1]).toMatchObject({ content: 'half', status: 'stopped' });
    expect(seen.stopped).toEqual([requestId]);
    await end();
  });

  test('that failed keeps what had arrived, and why', async () => {
    const { turns, end } = startTurns(drop);
    await ask(turns, conversationId);
    await end();
    expect((await stored())[1]).toMatchObject({
      content: 'half',
      status: 'failed',
      error: { code: 'stream-broken' },
    });
  });

  test('whose backend says neither more nor the end is not taken for a whole one', async () => {
    const { turns, end } = startTurns(async function* () {
      yield { kind: 'text', text: 'half' };
    });
    await ask(turns, conversationId);
    await end();
    expect((await stored())[1]).toMatchObject({ content: 'half', status: 'failed' });
  });

  test('whose conversation is deleted is stopped by a worker that has only just begun, too', async () => {
    const before = startTurns(waitForStop);
    await ask(before.turns, conversationId);
    await expect.poll(() => before.seen.texts.length).toBe(1);
    const { turns, seen, end } = startTurns(waitForStop);
    await turns.end('somebody else', [conversationId]);
    expect(seen.stopped).toEqual([]);
    await turns.end(ACCOUNT, [conversationId]);
    expect(seen.stopped).toHaveLength(1);
    await before.turns.end(ACCOUNT, [conversationId]);
    await Promise.all([before.end(), end()]);
  });

  test('whose conversation is deleted is stopped, and nothing is written back', async () => {
    const { deleteConversations } = await import('@/lib/storage/delete-conversations');
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId);
    await expect.poll(() => seen.texts.length).toBe(1);
    await turns.end(ACCOUNT, [conversationId]);
    await deleteConversations(ACCOUNT, [conversationId]);
    await end();
    expect(await readConversation(ACCOUNT, conversationId)).toBeUndefined();
    expect([await listTurns(), seen.stopped.length]).toEqual([[], 1]);
  });
});
