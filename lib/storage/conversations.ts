import type { OpenConversation } from '@/lib/contract/calls';
import type { Message } from '@/lib/contract/conversation';
import { titleOf } from './conversation-title';
import { type ConversationRecord, openDatabase } from './database';
import { indexMessage, indexTitle } from './search-index';

/** A conversation with all its messages and its draft; undefined where there is none of that account. */
export async function readConversation(account: string, id: string): Promise<OpenConversation | undefined> {
  const transaction = (await openDatabase()).transaction(['conversations', 'messages']);
  const record = await transaction.objectStore('conversations').get(id);
  if (record?.account !== account) return undefined;
  const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const records = await transaction.objectStore('messages').index('conversation').getAll(range);
  const messages = records.map(({ conversationId: _, position: __, ...message }): Message => message);
  const { title, createdAt, updatedAt, pinned, draft } = record;
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

/**
 * Adds a question and its (still empty) answer, takes the first question as the title, and clears the draft: all
 * or nothing. False where the answer's id exists already, so that the same request changes nothing the second time.
 */
export async function appendTurn(
  conversationId: string,
  question: Message,
  answer: Message,
): Promise<boolean> {
  const transaction = (await openDatabase()).transaction(
    ['conversations', 'messages', 'search'],
    'readwrite',
  );
  const [conversations, messages] = [
    transaction.objectStore('conversations'),
    transaction.objectStore('messages'),
  ];
  const [record, known] = await Promise.all([conversations.get(conversationId), messages.get(answer.id)]);
  if (!record || known) return false;
  const all = IDBKeyRange.bound([conversationId, 0], [conversationId, Number.POSITIVE_INFINITY]);
  const last = await messages.index('conversation').openCursor(all, 'prev');
  const position = (last?.value.position ?? -1) + 1;
  const changed = {
    ...record,
    title: record.title || titleOf(question.content),
    draft: '',
    head: answer.id,
    updatedAt: answer.createdAt,
  };
  await Promise.all([
    messages.put({ ...question, conversationId, position, ...(record.head && { parentId: record.head }) }),
    messages.put({ ...answer, conversationId, position: position + 1, parentId: question.id }),
    conversations.put(changed),
  ]);
  await indexMessage(transaction, { ...question, conversationId });
  if (changed.title !== record.title) await indexTitle(transaction, changed);
  await transaction.done;
  return true;
}
