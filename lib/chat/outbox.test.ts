import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '@/lib/contract/session';
import { beginTurn } from '@/lib/storage/begin-turn';
import { createConversation } from '@/lib/storage/conversations';
import { listTurns, saveProgress } from '@/lib/storage/turns';
import type { ChatEvent } from './chat-event';
import { ACCOUNT, ask, hello, readMessages, signedIn, startTurns, waitForStop } from './turns.fixture';

let conversationId: string;
beforeEach(async () => {
  conversationId = (await createConversation(ACCOUNT, 0)).id;
});
const stored = () => readMessages(conversationId);

/** Leaves what a worker leaves that is killed after it stored the question. */
async function leave(message: string): Promise<string> {
  const requestId = crypto.randomUUID();
  await beginTurn({ account: ACCOUNT, conversationId, requestId, now: Date.now() }, { message });
  return requestId;
}
/** And later, when "Hel" had come. */
async function leaveHalf(resumable = true): Promise<string> {
  const requestId = await leave('Hi');
  await saveProgress(requestId, { content: 'Hel', lastEventId: '3', resumable });
  return requestId;
}

async function* rest(): AsyncGenerator<ChatEvent> {
  yield { kind: 'accepted', resumable: true };
  yield { kind: 'text', text: 'lo', eventId: '4' };
  yield { kind: 'finish', finishReason: 'stop' };
}

describe('a worker that starts', () => {
  test('goes on after the last event that is stored', async () => {
    const requestId = await leaveHalf();
    const { seen, end } = startTurns(rest);
    await expect.poll(() => seen.requests.length).toBe(1);
    await end();
    expect(seen.requests).toMatchObject([{ requestId, message: 'Hi' }]);
    expect(seen.resumes).toEqual([{ lastEventId: '3', resumable: true }]);
    expect(seen.texts).toEqual([[3, 'lo']]);
    expect((await stored())[1]).toMatchObject({ content: 'Hello', status: 'done' });
    expect(await listTurns()).toEqual([]);
  });

  test('shows at once what is stored, so that what is added follows it', async () => {
    await leaveHalf();
    const { turns } = startTurns(waitForStop);
    const opened = await turns.open(ACCOUNT, conversationId);
    expect(opened?.conversation.messages[1]).toMatchObject({ status: 'streaming' });
    await turns.stop(ACCOUNT, { conversationId });
  });

  test('begins the text anew where the backend does', async () => {
    const requestId = await leave('Hi');
    await saveProgress(requestId, { content: 'Hel' });
    const { seen, end } = startTurns(hello);
    await expect.poll(() => seen.requests.length).toBe(1);
    await end();
    expect((await stored())[1]).toMatchObject({ content: 'Hello', status: 'done' });
  });

  test('tells the backend that the turn began already, whatever came of it', async () => {
    await leave('Hi');
    const { seen, end } = startTurns(hello);
    await expect.poll(() => seen.requests.length).toBe(1);
    await end();
    expect(seen.resumes).toEqual([{}]);
  });

  test('keeps what had arrived of a turn that cannot go on', async () => {
    await leaveHalf(false);
    const { end } = startTurns(async function* () {
      yield { kind: 'failed', error: { code: 'interrupted' } };
    });
    await expect.poll(async () => (await stored())[1]?.status).toBe('failed');
    await end();
    expect((await stored())[1]).toMatchObject({ content: 'Hel', error: { code: 'interrupted' } });
  });

  test('sends what was waiting, in its order', async () => {
    await leaveHalf();
    await leave('two');
    await leave('three');
    const { seen, end } = startTurns(rest);
    await expect.poll(async () => (await listTurns()).length).toBe(0);
    await end();
    expect(seen.requests.map(({ message }) => message)).toEqual(['Hi', 'two', 'three']);
    expect(seen.resumes.map(Boolean)).toEqual([true, false, false]);
  });

  test('can stop what another one began', async () => {
    const requestId = await leaveHalf();
    const { turns, seen } = startTurns(waitForStop);
    await turns.stop(ACCOUNT, { conversationId });
    expect((await stored())[1]).toMatchObject({ status: 'stopped' });
    expect(seen.stopped).toEqual([requestId]);
  });

  test('waits for one that is just ending: a turn never runs twice at once', async () => {
    await leaveHalf();
    const before = startTurns(waitForStop);
    await expect.poll(() => before.seen.requests.length).toBe(1);
    const after = startTurns(rest);
    await after.turns.resume();
    expect(after.seen.requests).toHaveLength(0);
    await before.turns.stop(ACCOUNT, { conversationId });
    await after.end();
    expect(after.seen.requests).toHaveLength(0);
  });
});

describe('whose turn it is', () => {
  test.each<[string, Session]>([
    ['another account is there', signedIn('user-2')],
    ['nobody is signed in', { status: 'signedOut' }],
    ['the session is locked', { status: 'locked', userId: ACCOUNT, username: 'u' }],
  ])('is not gone on with when %s', async (_, session) => {
    await leaveHalf();
    await leave('two');
    const { turns, seen } = startTurns(rest, 'user-2');
    seen.session = session;
    await turns.resume();
    await turns.open(ACCOUNT, conversationId);
    expect(seen.requests).toEqual([]);
    expect(await listTurns()).toEqual([]);
    expect((await stored()).map(({ content, status }) => [content, status])).toEqual([
      ['Hi', 'done'],
      ['Hel', 'stopped'],
      ['two', 'done'],
      ['', 'stopped'],
    ]);
  });

  test('ends with the session, and so does what waits for it', async () => {
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId, 'one');
    await ask(turns, conversationId, 'two');
    await expect.poll(() => seen.texts.length).toBe(1);
    seen.session = { status: 'signedOut' };
    turns.endWith(seen.session);
    await end();
    await vi.waitFor(async () => expect(await listTurns()).toEqual([]));
    expect((await stored()).map(({ status }) => status)).toEqual(['done', 'stopped', 'done', 'stopped']);
    expect(seen.requests).toHaveLength(1);
  });

  test('lets an expired session finish what it began', async () => {
    const { turns, seen, end } = startTurns(waitForStop);
    await ask(turns, conversationId);
    await expect.poll(() => seen.texts.length).toBe(1);
    turns.endWith({ status: 'expired', userId: ACCOUNT, username: 'u' });
    expect((await stored())[1]).toMatchObject({ status: 'streaming' });
    await turns.stop(ACCOUNT, { conversationId });
    await end();
  });
});

describe('when the browser gives no more room', () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  test('a question is refused and stays with the user', async () => {
    const { turns, seen } = startTurns(hello);
    await turns.open(ACCOUNT, conversationId);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const asked = await ask(turns, conversationId);
    put.mockRestore();
    expect(asked).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect([await stored(), await listTurns(), seen.requests]).toEqual([[], [], []]);
  });

  test('an answer goes on, and is stored when there is room again', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const room = Promise.withResolvers<void>();
    const { turns, seen, end } = startTurns(async function* () {
      yield { kind: 'text', text: 'Hel', eventId: '3' };
      await room.promise;
      yield* rest();
    });
    await ask(turns, conversationId);
    await expect.poll(async () => (await stored())[1]?.content).toBe('Hel');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    room.resolve();
    await end();
    expect(seen.messages.at(-1)).toMatchObject({ content: 'Hello', status: 'done' });
    expect((await turns.open(ACCOUNT, conversationId))?.conversation.messages[1]).toMatchObject({
      content: 'Hello',
      status: 'done',
    });
    put.mockRestore();
    expect((await stored())[1]).toMatchObject({ content: 'Hel', status: 'streaming' });
    await turns.resume();
    expect((await stored())[1]).toMatchObject({ content: 'Hello', status: 'done' });
    expect([await listTurns(), seen.requests.length]).toEqual([[], 1]);
    log.mockRestore();
  });
});
