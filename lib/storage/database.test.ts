import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readConversation } from './conversations';
import { openDatabase } from './database';
import { listRevocations } from './revocation-jobs';
import { readSession } from './session-store';

/** The database as the first version of Aside made it. */
const openVersion1 = () =>
  openDB('aside', 1, {
    upgrade(database) {
      database.createObjectStore('session');
      const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
      conversations.createIndex('account', ['account', 'updatedAt']);
      const messages = database.createObjectStore('messages', { keyPath: 'id' });
      messages.createIndex('conversation', ['conversationId', 'position']);
      messages.createIndex('status', 'status');
    },
  });

test('a database of version 1 is taken over with session and conversations; the session is sealed', async () => {
  const tokens = { accessToken: 'a', idToken: 'i', refreshToken: 'plain-refresh', clockDrift: 0 };
  const old = await openVersion1();
  await old.put(
    'session',
    { version: 1, status: 'active', userId: 'u', username: 'ada', signedInAt: 1, tokens },
    'current',
  );
  const conversation = { id: 'c', account: 'u', title: 'T', createdAt: 1, updatedAt: 2, draft: 'd' };
  await old.put('conversations', conversation);
  old.close();

  expect((await readSession()).record).toMatchObject({ status: 'active', username: 'ada', tokens });
  expect(await readConversation('u', 'c')).toMatchObject({ draft: 'd', conversation: { title: 'T' } });
  expect(await listRevocations()).toEqual([]);
  const stored = await (await openDatabase()).get('session', 'current');
  expect(stored).toMatchObject({ version: 2 });
  expect(JSON.stringify(stored)).not.toContain('plain-refresh');
});

test('makes way for a version to come', async () => {
  const before = await openDatabase();
  const newer = await openDB('aside', 4);
  expect(newer.version).toBe(4);
  newer.close();
  expect(() => before.transaction('session')).toThrow();
});
