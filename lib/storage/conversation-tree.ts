import { type ConversationRecord, type MessageRecord, openDatabase } from './database';

/** A conversation with the messages of all versions, in the order in which they were written. */
export interface ConversationTree {
  record: ConversationRecord;
  messages: MessageRecord[];
}

/** Undefined where the account has none of that id. */
export async function readTree(account: string, id: string): Promise<ConversationTree | undefined> {
  const transaction = (await openDatabase()).transaction(['conversations', 'messages']);
  const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const [record, messages] = await Promise.all([
    transaction.objectStore('conversations').get(id),
    transaction.objectStore('messages').index('conversation').getAll(range),
  ]);
  return record?.account === account ? { record, messages } : undefined;
}
