import type { Message } from '@/lib/contract/conversation';
import type { OpenTurn } from './begin-turn';
import { type MessageRecord, openDatabase, type TurnRecord } from './database';
import { pathTo, toMessages } from './message-tree';
import {
  type ChatTransaction,
  listMessages,
  listTurnsOf,
  storeMessage,
  transact,
  wholeRange,
} from './message-writes';

/** What an answer ends with. */
export type Ending = Pick<Message, 'status'> &
  Partial<Pick<Message, 'content' | 'sources' | 'finishReason' | 'error'>>;

/** An answer that was changed without being asked for. */
export interface ChangedAnswer {
  conversationId: string;
  message: Message;
}

/** The whole outbox. */
export const listTurns = async (): Promise<TurnRecord[]> => (await openDatabase()).getAll('turns');

/** The outbox of one conversation, in the order in which it was asked. */
export const listConversationTurns = async (conversationId: string): Promise<TurnRecord[]> =>
  (await openDatabase()).getAllFromIndex('turns', 'conversation', wholeRange(conversationId));

/** Takes up a turn: one that was queued is `sending` from now on. Undefined where it is there no more. */
export const claimTurn = (requestId: string): Promise<OpenTurn | undefined> =>
  transact(async transaction => {
    const turns = transaction.objectStore('turns');
    const turn = await turns.get(requestId);
    if (!turn) return undefined;
    const records = await listMessages(transaction, turn.conversationId);
    const answer = records.find(({ id }) => id === requestId);
    if (!answer) {
      await turns.delete(requestId);
      return undefined;
    }
    if (turn.state === 'queued') {
      answer.status = 'streaming';
      await storeMessage(transaction, answer);
      await turns.put({ ...turn, state: 'sending' });
    }
    return { turn, path: toMessages(pathTo(records, requestId), records) };
  });

export interface Progress {
  content: string;
  sources?: Message['sources'];
  lastEventId?: string;
  resumable?: boolean;
}

/**
 * Writes how far an answer has come: text and the event up to which it goes, in one. False where the turn was deleted
 * meanwhile; then nothing is written.
 */
export const saveProgress = (
  requestId: string,
  { content, sources, lastEventId, resumable }: Progress,
): Promise<boolean> =>
  transact(async transaction => {
    const turns = transaction.objectStore('turns');
    const [turn, record] = await Promise.all([
      turns.get(requestId),
      transaction.objectStore('messages').get(requestId),
    ]);
    if (!turn || !record) return false;
    await Promise.all([
      storeMessage(transaction, { ...record, content, ...(sources && { sources }) }),
      turns.put({
        ...turn,
        state: 'streaming',
        ...(lastEventId !== undefined && { lastEventId }),
        ...(resumable !== undefined && { resumable }),
      }),
    ]);
    return true;
  });

/**
 * Writes the end of an answer and takes its turn out of the outbox. With an end other than `done`, questions that wait
 * and build on it are stopped. Returns what was changed, the answer first; nothing where the turn was deleted meanwhile.
 */
export const endTurn = (requestId: string, ending: Ending, now: number): Promise<ChangedAnswer[]> =>
  transact(async transaction => {
    const turn = await transaction.objectStore('turns').get(requestId);
    if (!turn) return [];
    await transaction.objectStore('turns').delete(requestId);
    const record = await transaction.objectStore('messages').get(requestId);
    if (!record) return [];
    const changed = [await change(transaction, record, ending)];
    // A question that was never sent takes nothing away from those after it.
    if (ending.status !== 'done' && turn.state !== 'queued') {
      changed.push(...(await stopThoseAfter(transaction, record)));
    }
    const conversation = await transaction.objectStore('conversations').get(turn.conversationId);
    if (conversation) {
      await transaction.objectStore('conversations').put({ ...conversation, updatedAt: now });
    }
    return changed;
  });

/** Empties the outbox of all accounts but one: their answers are `stopped`, with what had arrived. */
export const stopTurnsOfOthers = (account: string | undefined): Promise<ChangedAnswer[]> =>
  transact(async transaction => {
    const turns = await transaction.objectStore('turns').getAll();
    const changed: ChangedAnswer[] = [];
    for (const turn of turns) {
      if (turn.account === account) continue;
      await transaction.objectStore('turns').delete(turn.requestId);
      const record = await transaction.objectStore('messages').get(turn.requestId);
      if (record) changed.push(await change(transaction, record, { status: 'stopped' }));
    }
    return changed;
  });

/** Ends every answer that is under way without a turn, as versions before the outbox left them. */
export const endForsaken = (): Promise<void> =>
  transact(async transaction => {
    const byStatus = transaction.objectStore('messages').index('status');
    const [streaming, queued] = await Promise.all([byStatus.getAll('streaming'), byStatus.getAll('queued')]);
    for (const record of [...streaming, ...queued]) {
      if (await transaction.objectStore('turns').getKey(record.id)) continue;
      await change(
        transaction,
        record,
        record.status === 'queued'
          ? { status: 'stopped' }
          : { status: 'failed', error: { code: 'interrupted' } },
      );
    }
  });

/** Stops the questions that wait and build on an answer. */
async function stopThoseAfter(
  transaction: ChatTransaction,
  { id, conversationId }: MessageRecord,
): Promise<ChangedAnswer[]> {
  const queue = await listTurnsOf(transaction, conversationId);
  const records = queue.length > 0 ? await listMessages(transaction, conversationId) : [];
  const changed: ChangedAnswer[] = [];
  for (const { requestId, state } of queue) {
    const path = pathTo(records, requestId);
    const answer = path.at(-1);
    if (state !== 'queued' || !answer || !path.some(message => message.id === id)) continue;
    await transaction.objectStore('turns').delete(requestId);
    changed.push(await change(transaction, answer, { status: 'stopped' }));
  }
  return changed;
}

async function change(
  transaction: ChatTransaction,
  record: MessageRecord,
  ending: Ending,
): Promise<ChangedAnswer> {
  const next = { ...record, ...ending };
  await storeMessage(transaction, next);
  const { conversationId, position: _, ...message } = next;
  return { conversationId, message };
}
