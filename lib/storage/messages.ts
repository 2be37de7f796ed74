import type { Message } from '@/lib/contract/conversation';
import { openDatabase } from './database';

/** Replaces a stored message; nothing happens where it is no longer there. */
export async function writeMessage(message: Message): Promise<void> {
  const transaction = (await openDatabase()).transaction('messages', 'readwrite');
  const record = await transaction.store.get(message.id);
  if (record) {
    const { conversationId, position } = record;
    await transaction.store.put({ ...message, conversationId, position });
  }
  await transaction.done;
}

/** Puts a new answer in the place of an old one. False where the new one's id exists already, or the old one does not. */
export async function replaceMessage(oldId: string, message: Message): Promise<boolean> {
  const transaction = (await openDatabase()).transaction('messages', 'readwrite');
  const [old, known] = await Promise.all([transaction.store.get(oldId), transaction.store.get(message.id)]);
  if (!old || known) return false;
  const { conversationId, position } = old;
  await Promise.all([
    transaction.store.delete(oldId),
    transaction.store.put({ ...message, conversationId, position }),
    transaction.done,
  ]);
  return true;
}

/** Marks every answer that was under way when the last worker ended. Returns how many there were. */
export async function failUnfinished(): Promise<number> {
  const transaction = (await openDatabase()).transaction('messages', 'readwrite');
  const unfinished = await transaction.store.index('status').getAll('streaming');
  await Promise.all([
    ...unfinished.map(record =>
      transaction.store.put({ ...record, status: 'failed', error: { code: 'interrupted' } }),
    ),
    transaction.done,
  ]);
  return unfinished.length;
}
