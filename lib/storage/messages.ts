import type { Message } from '@/lib/contract/conversation';
import { type MessageRecord, openDatabase } from './database';
import { indexMessage, unindex } from './search-index';

const open = async () =>
  (await openDatabase()).transaction(['messages', 'conversations', 'search'], 'readwrite');

/** Replaces a stored message; nothing happens where it is no longer there. */
export async function writeMessage(message: Message): Promise<void> {
  const transaction = await open();
  const record = await transaction.objectStore('messages').get(message.id);
  if (record) await put(transaction, { ...record, ...message });
  await transaction.done;
}

/** Puts a new answer in the place of an old one. False where the new one's id exists already, or the old one does not. */
export async function replaceMessage(oldId: string, message: Message): Promise<boolean> {
  const transaction = await open();
  const [messages, conversations] = [
    transaction.objectStore('messages'),
    transaction.objectStore('conversations'),
  ];
  const [old, known] = await Promise.all([messages.get(oldId), messages.get(message.id)]);
  if (!old || known) return false;
  const { conversationId, position, parentId } = old;
  const conversation = await conversations.get(conversationId);
  await Promise.all([
    messages.delete(oldId),
    unindex(transaction, [oldId]),
    conversation && conversations.put({ ...conversation, head: message.id }),
  ]);
  await put(transaction, { ...message, conversationId, position, ...(parentId && { parentId }) });
  await transaction.done;
  return true;
}

/** Marks every answer that was under way when the last worker ended. Returns how many there were. */
export async function failUnfinished(): Promise<number> {
  const transaction = await open();
  const unfinished = await transaction.objectStore('messages').index('status').getAll('streaming');
  for (const record of unfinished) {
    await put(transaction, { ...record, status: 'failed', error: { code: 'interrupted' } });
  }
  await transaction.done;
  return unfinished.length;
}

async function put(transaction: Awaited<ReturnType<typeof open>>, record: MessageRecord): Promise<void> {
  await transaction.objectStore('messages').put(record);
  await indexMessage(transaction, record);
}
