import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Message } from '@/lib/contract/conversation';
import type { RevocationJob } from './revocation-jobs';
import type { Sealed } from './seal';
import { indexAll } from './search-index';
import type { DAMAGED } from './session-record';

/** A conversation without its messages, as stored. `account` is the Cognito user id (`sub`). */
export interface ConversationRecord {
  id: string;
  account: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  draft: string;
  pinned: boolean;
  /** Only on pinned ones, so that the index `pinned` holds no others. */
  pinnedMark?: 1;
  /** The last message of the versions that the user chose; absent while there is none. */
  head?: string;
}

/**
 * A message as stored; `parentId` makes the messages of a conversation a tree. `position` is the order in which they
 * were written.
 */
export type MessageRecord = Omit<Message, 'versions'> & { conversationId: string; position: number };

/**
 * A question whose answer is not there yet: the outbox. Written in one transaction with the messages that it is about,
 * and gone in one with the end of its answer, whose message has the id `requestId`. What is sent is not in it: it is
 * made of the messages each time, so that what is written every second stays small.
 */
export interface TurnRecord {
  requestId: string;
  account: string;
  conversationId: string;
  /** Order in the conversation's queue: milliseconds since 1970. */
  createdAt: number;
  state: 'queued' | 'sending' | 'streaming';
  /** The stored text of the answer reaches up to here (SSE `id`). */
  lastEventId?: string;
  /** The backend said that it keeps this turn. */
  resumable?: boolean;
}

/** What the search knows of a message or of a title (see search-index.ts). */
export interface SearchRecord {
  /** Smaller for what is newer, so that an index gives the newest first. */
  id: number;
  /** Id of the message, or of the conversation whose title it is. */
  subject: string;
  terms: string[];
}

export interface AsideSchema extends DBSchema {
  session: { key: 'current'; value: Sealed | typeof DAMAGED };
  revocations: { key: string; value: RevocationJob };
  conversations: {
    key: string;
    value: ConversationRecord;
    indexes: { account: [string, number]; pinned: [string, 1, number]; updatedAt: number };
  };
  messages: {
    key: string;
    value: MessageRecord;
    indexes: { conversation: [string, number]; status: string };
  };
  turns: { key: string; value: TurnRecord; indexes: { conversation: [string, number] } };
  search: { key: number; value: SearchRecord; indexes: { terms: string; subject: string } };
}

export type Database = IDBPDatabase<AsideSchema>;

type Upgrade = IDBPTransaction<AsideSchema, StoreNames<AsideSchema>[], 'versionchange'>;

let connection: Promise<Database> | undefined;

/**
 * The extension's own database. Content scripts and pages see their page's databases, never this one.
 * The connection is kept as long as the browser keeps it; losing it loses nothing.
 */
export function openDatabase(): Promise<Database> {
  connection ??= open();
  return connection;
}

async function open(): Promise<Database> {
  try {
    return await openDB<AsideSchema>('aside', 3, {
      upgrade,
      blocking: (_, __, event) => {
        // A newer version waits for this connection to close.
        (event.target as IDBDatabase).close();
        connection = undefined;
      },
      terminated: () => {
        connection = undefined;
      },
    });
  } catch (error) {
    connection = undefined;
    throw error;
  }
}

async function upgrade(
  database: Database,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('session');
    const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
    conversations.createIndex('account', ['account', 'updatedAt']);
    const messages = database.createObjectStore('messages', { keyPath: 'id' });
    messages.createIndex('conversation', ['conversationId', 'position']);
    messages.createIndex('status', 'status');
  }
  if (oldVersion < 2) database.createObjectStore('revocations', { keyPath: 'id' });
  if (oldVersion < 3) {
    const turns = database.createObjectStore('turns', { keyPath: 'requestId' });
    turns.createIndex('conversation', ['conversationId', 'createdAt']);
    const conversations = transaction.objectStore('conversations');
    conversations.createIndex('pinned', ['account', 'pinnedMark', 'updatedAt']);
    conversations.createIndex('updatedAt', 'updatedAt');
    const search = database.createObjectStore('search', { keyPath: 'id' });
    search.createIndex('terms', 'terms', { multiEntry: true });
    search.createIndex('subject', 'subject');
    await chainMessages(transaction);
    await indexAll(transaction, transaction.objectStore('messages'));
  }
}

/** Before version 3 the messages of a conversation were a list: each now follows the one before it. */
async function chainMessages(transaction: Upgrade): Promise<void> {
  const conversations = transaction.objectStore('conversations');
  const messages = transaction.objectStore('messages');
  for (const conversation of await conversations.getAll()) {
    const range = IDBKeyRange.bound([conversation.id, 0], [conversation.id, Number.POSITIVE_INFINITY]);
    let head: string | undefined;
    for (const message of await messages.index('conversation').getAll(range)) {
      await messages.put({ ...message, ...(head && { parentId: head }) });
      head = message.id;
    }
    await conversations.put({ ...conversation, pinned: false, ...(head && { head }) });
  }
}
