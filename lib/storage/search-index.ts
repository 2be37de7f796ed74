import type { IDBPTransaction } from 'idb';
import type { AsideSchema, ConversationRecord, MessageRecord } from './database';
import { termsOf } from './search-terms';

/** A transaction that may write the stores of the search, whatever else it is for. */
export type IndexingTransaction = Pick<
  IDBPTransaction<AsideSchema, ('search' | 'conversations')[], 'readwrite' | 'versionchange'>,
  'objectStore'
>;

/** Where a term was found: terms of titles and of messages are told apart, and those of accounts from one another. */
export const tagOf = (account: string, where: 'title' | 'message'): string =>
  `${hash(account).toString(36).padStart(7, '0')}${where === 'title' ? 't' : 'm'} `;

/**
 * Makes a message findable; to be called in the transaction that writes it (with the stores `search` and `conversations`
 * in its scope). An answer that is still on its way is passed over, so that it is indexed once, at its end.
 */
export async function indexMessage(
  transaction: IndexingTransaction,
  { id, conversationId, status, content, createdAt }: Omit<MessageRecord, 'position'>,
): Promise<void> {
  if (status === 'streaming' || status === 'queued') return;
  const conversation = await transaction.objectStore('conversations').get(conversationId);
  if (conversation) await write(transaction, tagOf(conversation.account, 'message'), id, content, createdAt);
}

/**
 * Makes many messages of an account findable that were never stored before, as `indexMessage` does one: nothing is waited
 * for between them.
 */
export async function indexNewMessages(
  transaction: IndexingTransaction,
  account: string,
  messages: Omit<MessageRecord, 'position'>[],
): Promise<void> {
  const search = transaction.objectStore('search');
  const taken = new Set<number>();
  const write = async ({ id: subject, content, createdAt }: Omit<MessageRecord, 'position'>) => {
    const terms = tagTerms(tagOf(account, 'message'), content);
    if (terms.length === 0) return;
    let id = newId(subject, createdAt);
    // An id is taken before it is asked for, so that two messages never wait for the same one.
    while (taken.has(id) || (taken.add(id) && (await search.getKey(id)) !== undefined)) id--;
    await search.put({ id, subject, terms });
  };
  await Promise.all(messages.map(write));
}

/** Makes a conversation's title findable; to be called in the transaction that writes a new title. */
export async function indexTitle(
  transaction: IndexingTransaction,
  { account, id, title, createdAt }: ConversationRecord,
): Promise<void> {
  await write(transaction, tagOf(account, 'title'), id, title, createdAt);
}

/** Takes messages or titles out again; to be called in the transaction that deletes them. `subjects`: their ids. */
export async function unindex(transaction: IndexingTransaction, subjects: string[]): Promise<void> {
  const search = transaction.objectStore('search');
  const keys = await Promise.all(subjects.map(subject => search.index('subject').getKey(subject)));
  await Promise.all(keys.map(key => key !== undefined && search.delete(key)));
}

/** The index of a database that has none yet. */
export async function indexAll(
  transaction: IndexingTransaction,
  messages: { getAll(): Promise<MessageRecord[]> },
): Promise<void> {
  for (const conversation of await transaction.objectStore('conversations').getAll()) {
    await indexTitle(transaction, conversation);
  }
  for (const message of await messages.getAll()) {
    await indexMessage(transaction, message);
  }
}

const tagTerms = (tag: string, text: string): string[] => termsOf(text).map(term => tag + term);

async function write(
  transaction: IndexingTransaction,
  tag: string,
  subject: string,
  text: string,
  createdAt: number,
): Promise<void> {
  const search = transaction.objectStore('search');
  const known = await search.index('subject').getKey(subject);
  const terms = tagTerms(tag, text);
  if (terms.length === 0) {
    if (known !== undefined) await search.delete(known);
    return;
  }
  let id = known ?? newId(subject, createdAt);
  while (known === undefined && (await search.getKey(id)) !== undefined) id--;
  await search.put({ id, subject, terms });
}

/**
 * A whole number that is smaller for what is newer, to the second; the lower 21 bits tell things of one second apart. A
 * number takes an eighth of an id's room, and there is one in the index for every word of every message.
 */
const newId = (subject: string, createdAt: number): number =>
  -(Math.floor(createdAt / 1000) * 2 ** 21 + (hash(subject) >>> 11));

/** FNV-1a, 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
