import type { OpenConversation } from '@/lib/contract/calls';
import { type ConversationRecord, openDatabase } from './database';
import { pathTo, toMessages } from './message-tree';

/**
 * A conversation with its draft and the messages of the versions that the user chose; undefined where there is none of
 * that account.
 */
export async function readConversation(account: string, id: string): Promise<OpenConversation | undefined> {
  const transaction = (await openDatabase()).transaction(['conversations', 'messages']);
  const record = await transaction.objectStore('conversations').get(id);
  if (record?.account !== account) return undefined;
  const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const records = await transaction.objectStore('messages').index('conversation').getAll(range);
  const { title, createdAt, updatedAt, pinned, draft, head } = record;
  const messages = toMessages(pathTo(records, head), records);
  return { conversation: { id, title, createdAt, updatedAt, pinned, messages }, draft };
}

export async function createConversation(account: string, now: number): Promise<ConversationRecord> {
  const record = {
    id: crypto.randomUUID(),
    account,
    title: '',
    createdAt: now,
    updatedAt: now,
    draft: '',
    pinned: false,
  };
  await (await openDatabase()).add('conversations', record);
  return record;
}

/** Keeps what is typed and not yet sent. */
export async function writeDraft(account: string, id: string, draft: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('conversations', 'readwrite');
  const record = await transaction.store.get(id);
  if (record?.account === account) await transaction.store.put({ ...record, draft });
  await transaction.done;
}

/** Deletes all that an account said here, in one transaction. */
export async function deleteConversations(account: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(['conversations', 'messages', 'turns'], 'readwrite');
  const [conversations, messages, turns] = [
    transaction.objectStore('conversations'),
    transaction.objectStore('messages'),
    transaction.objectStore('turns'),
  ];
  const ofAccount = IDBKeyRange.bound([account, 0], [account, Number.POSITIVE_INFINITY]);
  for (const id of await conversations.index('account').getAllKeys(ofAccount)) {
    const ofConversation = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
    const keys = await messages.index('conversation').getAllKeys(ofConversation);
    const waiting = await turns.index('conversation').getAllKeys(ofConversation);
    await Promise.all([
      ...keys.map(key => messages.delete(key)),
      ...waiting.map(key => turns.delete(key)),
      conversations.delete(id),
    ]);
  }
  await transaction.done;
}
