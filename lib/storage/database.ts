import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Message } from '@/lib/contract/conversation';
import type { SignInMethod } from '@/lib/contract/session';

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

/** The session as stored: one record, so that one write replaces all of it. */
export interface SessionRecord {
  version: 1;
  status: 'active' | 'expired';
  userId: string;
  username: string;
  method?: SignInMethod;
  /** Milliseconds since 1970. */
  signedInAt: number;
  /** Absent once the session expired. */
  tokens?: {
    accessToken: string;
    idToken: string;
    refreshToken: string;
    /** Cognito's clock minus ours, in milliseconds, when the tokens arrived. */
    clockDrift: number;
  };
}

export interface AsideSchema extends DBSchema {
  session: { key: 'current'; value: SessionRecord };
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
  connection ??= openDB<AsideSchema>('aside', 1, {
    upgrade(database) {
      database.createObjectStore('session');
      const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
      conversations.createIndex('account', ['account', 'updatedAt']);
      const messages = database.createObjectStore('messages', { keyPath: 'id' });
      messages.createIndex('conversation', ['conversationId', 'position']);
      messages.createIndex('status', 'status');
    },
    terminated() {
      connection = undefined;
    },
  });
  return connection;
}
