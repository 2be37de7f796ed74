import { openDB } from 'idb';
import { beforeAll, expect, test } from 'vitest';
import type { Message } from '@/lib/contract/conversation';
import { readConversation } from './conversations';
import { searchConversations } from './search';
import { endForsaken, listTurns } from './turns';

/** What version 2 kept of conversations: lists of messages, the last answer still on its way when the worker ended. */
const MESSAGES = [
  { id: 'q1', role: 'user', content: 'What burns?', status: 'done' },
  { id: 'a1', role: 'assistant', content: 'Oil.', status: 'done', finishReason: 'stop' },
  { id: 'q2', role: 'user', content: 'And later?', status: 'done' },
  { id: 'a2', role: 'assistant', content: 'Half an ans', status: 'streaming' },
] satisfies Partial<Message>[];

beforeAll(async () => {
  const old = await openDB('aside', 2, {
    upgrade(database) {
      database.createObjectStore('session');
      const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
      conversations.createIndex('account', ['account', 'updatedAt']);
      const messages = database.createObjectStore('messages', { keyPath: 'id' });
      messages.createIndex('conversation', ['conversationId', 'position']);
      messages.createIndex('status', 'status');
      database.createObjectStore('revocations', { keyPath: 'id' });
    },
  });
  const conversation = { account: 'u', title: 'Lamps', createdAt: 1, updatedAt: 2, draft: 'and then' };
  await old.put('conversations', { ...conversation, id: 'c' });
  await old.put('conversations', { ...conversation, id: 'empty' });
  for (const [position, message] of MESSAGES.entries()) {
    await old.put('messages', { ...message, createdAt: 1, conversationId: 'c', position });
  }
  old.close();
});

test('a database of version 2 is taken over: its lists become chains, and nothing is lost', async () => {
  const opened = await readConversation('u', 'c');
  expect(opened).toMatchObject({ draft: 'and then', conversation: { title: 'Lamps', pinned: false } });
  expect(opened?.conversation.messages.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['q1', undefined],
    ['a1', 'q1'],
    ['q2', 'a1'],
    ['a2', 'q2'],
  ]);
  expect((await readConversation('u', 'empty'))?.conversation.messages).toEqual([]);
  expect(await searchConversations('u', 'burns')).toMatchObject([{ messageId: 'q1' }]);
});

test('an answer that version 2 left on its way is found, and ends as interrupted', async () => {
  expect(await listTurns()).toEqual([]);
  await endForsaken();
  expect((await readConversation('u', 'c'))?.conversation.messages.at(-1)).toMatchObject({
    content: 'Half an ans',
    status: 'failed',
    error: { code: 'interrupted' },
  });
});
