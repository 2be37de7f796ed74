import { titleOf } from './conversation-title';
import { openDatabase } from './database';
import { type ImportedConversation, importConversation } from './import-conversation';

interface Said {
  question: string;
  answer?: string;
  /** Milliseconds since 1970. */
  at?: number;
  pinned?: boolean;
}

type ImportedMessage = ImportedConversation['messages'][number];
type Exchange = ImportedConversation & { head: string; messages: [ImportedMessage, ImportedMessage] };

/** A conversation of one question and its answer. */
export function conversationOf({ question, answer = 'Yes.', at = 1000, pinned = false }: Said): Exchange {
  const [id, questionId, answerId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const one = { createdAt: at, status: 'done' } as const;
  return {
    id,
    title: titleOf(question),
    createdAt: at,
    updatedAt: at,
    pinned,
    head: answerId,
    messages: [
      { ...one, id: questionId, role: 'user', content: question },
      { ...one, id: answerId, parentId: questionId, role: 'assistant', content: answer },
    ],
  };
}

/** Stores it; returns its id. */
export async function store(account: string, said: Said): Promise<string> {
  const conversation = conversationOf(said);
  await importConversation(account, conversation, Date.now());
  return conversation.id;
}

/** Everything that is stored, as text. */
export async function readEverything(): Promise<string> {
  const database = await openDatabase();
  const stores = await Promise.all([...database.objectStoreNames].map(name => database.getAll(name)));
  return JSON.stringify(stores);
}

export async function emptyDatabase(): Promise<void> {
  const database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map(name => database.clear(name)));
}
