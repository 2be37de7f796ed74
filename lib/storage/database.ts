import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Message } from '@/lib/contract/conversation';
import type { RevocationJob } from './revocation-jobs';
import type { Sealed } from './seal';
import type { DAMAGED } from './session-record';

/** A conversation without its messages, as stored. `account` is the Cognito user id (`sub`). */
export interface ConversationRecord {
  id: string;
  account: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  draft: string;
}

/** A message as stored. `position` orders the messages of one conversation. */
export type MessageRecord = Message & { conversationId: string; position: number };

export interface AsideSchema extends DBSchema {
  session: { key: 'current'; value: Sealed | typeof DAMAGED };
  revocations: { key: string; value: RevocationJob };
  conversations: { key: string; value: ConversationRecord; indexes: { account: [string, number] } };
  messages: {
    key: string;
    value: MessageRecord;
    indexes: { conversation: [string, number]; status: string };
  };
}

export type Database = IDBPDatabase<AsideSchema>;

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
    return await openDB<AsideSchema>('aside', 2, {
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

function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('session');
    const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
    conversations.createIndex('account', ['account', 'updatedAt']);
    const messages = database.createObjectStore('messages', { keyPath: 'id' });
    messages.createIndex('conversation', ['conversationId', 'position']);
    messages.createIndex('status', 'status');
  }
  if (oldVersion < 2) database.createObjectStore('revocations', { keyPath: 'id' });
}
