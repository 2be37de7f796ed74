import { type ConversationRecord, openDatabase } from './database';
import { indexTitle } from './search-index';

/** Gives a conversation the title that the user chose. False where the account has none of that id. */
export const renameConversation = (account: string, id: string, title: string): Promise<boolean> =>
  change(account, id, record => ({ ...record, title }));

/** Puts a conversation before the others, or back among them. False where the account has none of that id. */
export const pinConversation = (account: string, id: string, pinned: boolean): Promise<boolean> =>
  change(account, id, ({ pinnedMark: _, ...record }) => ({
    ...record,
    pinned,
    ...(pinned && { pinnedMark: 1 }),
  }));

async function change(
  account: string,
  id: string,
  changed: (record: ConversationRecord) => ConversationRecord,
): Promise<boolean> {
  const transaction = (await openDatabase()).transaction(['conversations', 'search'], 'readwrite');
  const conversations = transaction.objectStore('conversations');
  const record = await conversations.get(id);
  if (record?.account !== account) return false;
  const next = changed(record);
  await conversations.put(next);
  if (next.title !== record.title) await indexTitle(transaction, next);
  await transaction.done;
  return true;
}
