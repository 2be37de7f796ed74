import { type Database, openDatabase } from './database';
import { unindex } from './search-index';

/**
 * Deletes all of some conversations of an account, or of all: messages of every version, drafts, questions that wait,
 * and what the search knows. Each goes whole or stays whole; where the worker ends half-way, the call can be made again.
 */
export async function deleteConversations(account: string, which: 'all' | string[] = 'all'): Promise<void> {
  const database = await openDatabase();
  const ids = which === 'all' ? await idsOf(database, account) : which;
  for (const id of ids) await deleteOne(database, account, id);
}

/** Ids of all that an account has. */
export const listIds = async (account: string): Promise<string[]> => idsOf(await openDatabase(), account);

const idsOf = (database: Database, account: string): Promise<string[]> =>
  database.getAllKeysFromIndex(
    'conversations',
    'account',
    IDBKeyRange.bound([account, 0], [account, Number.POSITIVE_INFINITY]),
  );

async function deleteOne(database: Database, account: string, id: string): Promise<void> {
  const transaction = database.transaction(['conversations', 'messages', 'turns', 'search'], 'readwrite');
  const [conversations, messages, turns] = [
    transaction.objectStore('conversations'),
    transaction.objectStore('messages'),
    transaction.objectStore('turns'),
  ];
  const record = await conversations.get(id);
  if (record?.account !== account) return;
  const all = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const [messageIds, turnIds] = await Promise.all([
    messages.index('conversation').getAllKeys(all),
    turns.index('conversation').getAllKeys(all),
  ]);
  await Promise.all([
    unindex(transaction, [id, ...messageIds]),
    ...messageIds.map(key => messages.delete(key)),
    ...turnIds.map(key => turns.delete(key)),
    conversations.delete(id),
    transaction.done,
  ]);
}
