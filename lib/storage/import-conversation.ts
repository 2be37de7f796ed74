import type { Message } from '@/lib/contract/conversation';
import { openDatabase } from './database';
import { indexNewMessages, indexTitle } from './search-index';

/** A conversation from a file: a message stands behind the one that it follows, and `head` is one of them. */
export interface ImportedConversation {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  pinned: boolean;
  head?: string;
  messages: Omit<Message, 'versions'>[];
}

/**
 * Adds a conversation, in one transaction. Where the account has it already, only messages that it has not are added, and
 * all else stays as it is. `taken`: an id in it belongs to something else, so that nothing was written.
 */
export async function importConversation(
  account: string,
  imported: ImportedConversation,
  now: number,
): Promise<'added' | 'known' | 'taken'> {
  const transaction = (await openDatabase()).transaction(
    ['conversations', 'messages', 'search'],
    'readwrite',
  );
  const [conversations, messages] = [
    transaction.objectStore('conversations'),
    transaction.objectStore('messages'),
  ];
  const { id, title, pinned, head } = imported;
  const record = await conversations.get(id);
  const stored = await Promise.all(imported.messages.map(message => messages.get(message.id)));
  const isForeign = record !== undefined && record.account !== account;
  if (isForeign || stored.some(message => message && message.conversationId !== id)) return 'taken';

  if (!record || record.head === undefined) {
    const times = {
      createdAt: Math.min(imported.createdAt, now),
      updatedAt: Math.min(imported.updatedAt, now),
    };
    const created = {
      id,
      account,
      title,
      ...times,
      pinned,
      draft: '',
      ...(pinned && { pinnedMark: 1 as const }),
    };
    const next = { ...(record ?? created), ...(head !== undefined && { head }) };
    await conversations.put(next);
    await indexTitle(transaction, next);
  }
  const all = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const last = await messages.index('conversation').openCursor(all, 'prev');
  let position = (last?.value.position ?? -1) + 1;
  const added = imported.messages
    .filter((_, index) => !stored[index])
    .map(message => ({
      ...endMessage(message),
      createdAt: Math.min(message.createdAt, now),
      conversationId: id,
      position: position++,
    }));
  // Waiting for each would take twice as long.
  await Promise.all([
    ...added.map(message => messages.put(message)),
    indexNewMessages(transaction, account, added),
  ]);
  await transaction.done;
  return record ? 'known' : 'added';
}

/** Nobody goes on with an answer that was on its way when it was exported. */
const endMessage = (message: ImportedConversation['messages'][number]): typeof message =>
  message.status === 'queued' || message.status === 'streaming'
    ? { ...message, status: 'failed', error: { code: 'interrupted' } }
    : message;
