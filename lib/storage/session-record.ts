import { openDatabase, type SessionRecord } from './database';

export const readSession = async (): Promise<SessionRecord | undefined> =>
  (await openDatabase()).get('session', 'current');

/** Replaces the whole record in one transaction; resolves when it is on disk. */
export async function writeSession(record: SessionRecord): Promise<void> {
  const transaction = (await openDatabase()).transaction('session', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(record, 'current'), transaction.done]);
}

/** Resolves when the record is gone. */
export async function deleteSession(): Promise<void> {
  const transaction = (await openDatabase()).transaction('session', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.delete('current'), transaction.done]);
}
