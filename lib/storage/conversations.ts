import type { OpenConversation } from '@/lib/contract/calls';
import { readTree } from './conversation-tree';
import { type ConversationRecord, openDatabase } from './database';
import { pathTo, toMessages } from './message-tree';

/**
 * A conversation with its draft and the messages of the versions that the user chose; undefined where there is none of
 * that account.
 */
export async function readConversation(account: string, id: string): Promise<OpenConversation | undefined> {
  const tree = await readTree(account, id);
  if (!tree) return undefined;
  const { title, createdAt, updatedAt, pinned, draft, head } = tree.record;
  const messages = toMessages(pathTo(tree.messages, head), tree.messages);
  return { conversation: { id, title, createdAt, updatedAt, pinned, messages }, draft };
}

/** Stores an empty conversation of that id, unless there is one: that stays as it is, whosever it is. */
export async function createConversation(
  account: string,
  now: number,
  id: string = crypto.randomUUID(),
): Promise<Pick<ConversationRecord, 'id'>> {
  const transaction = (await openDatabase()).transaction('conversations', 'readwrite');
  const known = await transaction.store.getKey(id);
  if (known === undefined) {
    await transaction.store.add({
      id,
      account,
      title: '',
      createdAt: now,
      updatedAt: now,
      draft: '',
      pinned: false,
    });
  }
  await transaction.done;
  return { id };
}

/** Keeps what is typed and not yet sent. */
export async function writeDraft(account: string, id: string, draft: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('conversations', 'readwrite');
  const record = await transaction.store.get(id);
  if (record?.account === account) await transaction.store.put({ ...record, draft });
  await transaction.done;
}
