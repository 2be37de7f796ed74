import type { IDBPTransaction } from 'idb';
import { type AsideSchema, type MessageRecord, openDatabase, type TurnRecord } from './database';
import { indexMessage, unindex } from './search-index';

const STORES = ['conversations', 'messages', 'turns', 'search'] as const;

/** A transaction over all that a turn or a change of messages writes. */
export type ChatTransaction = IDBPTransaction<AsideSchema, typeof STORES, 'readwrite'>;

/**
 * Does something in one transaction: all of it is stored, or nothing. `work` waits for nothing but the transaction.
 * @throws DOMException `QuotaExceededError` where the browser gives no more room
 */
export async function transact<T>(work: (transaction: ChatTransaction) => Promise<T>): Promise<T> {
  const transaction = (await openDatabase()).transaction(STORES, 'readwrite');
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work(transaction);
    const failure = await done;
    if (failure) throw failure.error;
    return value;
  } catch (error) {
    abort(transaction);
    // A request that fails because its transaction does tells less than the transaction.
    throw transaction.error ?? error;
  }
}

/** Every message of a conversation, all versions, in the order in which they were written. */
export const listMessages = (
  transaction: ChatTransaction,
  conversationId: string,
): Promise<MessageRecord[]> =>
  transaction.objectStore('messages').index('conversation').getAll(wholeRange(conversationId));

/** The conversation's outbox, in the order in which it was asked. */
export const listTurnsOf = (transaction: ChatTransaction, conversationId: string): Promise<TurnRecord[]> =>
  transaction.objectStore('turns').index('conversation').getAll(wholeRange(conversationId));

export const wholeRange = (conversationId: string): IDBKeyRange =>
  IDBKeyRange.bound([conversationId, 0], [conversationId, Number.POSITIVE_INFINITY]);

/** Writes a message, and what the search knows of it once its text is whole. */
export async function storeMessage(transaction: ChatTransaction, record: MessageRecord): Promise<void> {
  await transaction.objectStore('messages').put(record);
  await indexMessage(transaction, record);
}

export async function removeMessage(transaction: ChatTransaction, id: string): Promise<void> {
  await Promise.all([transaction.objectStore('messages').delete(id), unindex(transaction, [id])]);
}

function abort(transaction: ChatTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
