import type { Message } from '@/lib/contract/conversation';
import type { PageContext } from '@/lib/contract/page-context';
import { titleOf } from './conversation-title';
import type { ConversationRecord, MessageRecord, TurnRecord } from './database';
import { pathTo, toMessages } from './message-tree';
import {
  type ChatTransaction,
  listMessages,
  listTurnsOf,
  removeMessage,
  storeMessage,
  transact,
} from './message-writes';
import { indexTitle } from './search-index';

export interface NewTurn {
  account: string;
  conversationId: string;
  requestId: string;
  /** Milliseconds since 1970. */
  now: number;
}

export interface NewQuestion {
  message: string;
  page?: PageContext;
  /** The question of which this is a new version. */
  replaces?: string;
}

/** `path`: the messages from the first one to the answer, the question before it. */
export interface OpenTurn {
  turn: TurnRecord;
  path: Message[];
}

/** `known`: there is such a request already, and nothing was changed. `refused`: it fits nothing that is there. */
export type Begun = OpenTurn | 'known' | 'refused';

/**
 * Writes a question, its empty answer, the head and the outbox. Where the conversation's outbox is not empty, the answer
 * is `queued`. The draft is cleared, unless it is an old question that is asked anew.
 */
export const beginTurn = (turn: NewTurn, question: NewQuestion): Promise<Begun> =>
  begin(turn, async (transaction, conversation, records) => {
    const old = records.find(({ id }) => id === question.replaces);
    if (question.replaces && old?.role !== 'user') return undefined;
    const parentId = old ? old.parentId : conversation.head;
    const asked: MessageRecord = {
      id: crypto.randomUUID(),
      role: 'user',
      ...(parentId && { parentId }),
      content: question.message,
      createdAt: turn.now,
      status: 'done',
      ...(question.page && { page: question.page }),
      conversationId: turn.conversationId,
      position: nextPosition(records),
    };
    await storeMessage(transaction, asked);
    records.push(asked);
    conversation.title ||= titleOf(question.message);
    if (!old) conversation.draft = '';
    return asked.id;
  });

/**
 * Writes another answer to the question of an answer (or to a question), as a new version of it: by default the last
 * answer's. An old one that has no text makes way, and what followed it follows the new one.
 */
export const beginAgain = (turn: NewTurn, messageId: string | undefined): Promise<Begun> =>
  begin(turn, async (transaction, conversation, records, answerId) => {
    const path = pathTo(records, conversation.head);
    const named = records.find(({ id }) => id === messageId);
    const target = messageId ? named : path.findLast(({ role }) => role === 'assistant');
    const question = target?.role === 'user' ? target : records.find(({ id }) => id === target?.parentId);
    if (!target || question?.role !== 'user' || isOpen(target)) return undefined;
    if (target.role === 'user' || target.content) return question.id;
    await removeMessage(transaction, target.id);
    records.splice(records.indexOf(target), 1);
    const followed = conversation.head !== target.id && path.includes(target);
    for (const child of records.filter(({ parentId }) => parentId === target.id)) {
      child.parentId = answerId;
      await storeMessage(transaction, child);
    }
    return { questionId: question.id, keepHead: followed };
  });

type Place = string | { questionId: string; keepHead: boolean };

/** The part that both have in common; `place` returns the question that the new answer is to. */
function begin(
  { account, conversationId, requestId, now }: NewTurn,
  place: (
    transaction: ChatTransaction,
    conversation: ConversationRecord,
    records: MessageRecord[],
    answerId: string,
  ) => Promise<Place | undefined>,
): Promise<Begun> {
  return transact(async transaction => {
    const [stored, known, records, open] = await Promise.all([
      transaction.objectStore('conversations').get(conversationId),
      transaction.objectStore('messages').get(requestId),
      listMessages(transaction, conversationId),
      listTurnsOf(transaction, conversationId),
    ]);
    if (stored?.account !== account) return 'refused';
    if (known) return 'known';
    const conversation = { ...stored };
    const placed = await place(transaction, conversation, records, requestId);
    if (!placed) return 'refused';
    const { questionId, keepHead } =
      typeof placed === 'string' ? { questionId: placed, keepHead: false } : placed;

    const state = open.length > 0 ? 'queued' : 'sending';
    const answer: MessageRecord = {
      id: requestId,
      role: 'assistant',
      parentId: questionId,
      content: '',
      createdAt: now,
      status: state === 'queued' ? 'queued' : 'streaming',
      conversationId,
      position: nextPosition(records),
    };
    records.push(answer);
    // The clock may have been put back: the order of the queue must not follow it.
    const createdAt = Math.max(now, (open.at(-1)?.createdAt ?? 0) + 1);
    const turn: TurnRecord = { requestId, account, conversationId, createdAt, state };
    const head = keepHead ? conversation.head : requestId;
    if (conversation.title !== stored.title) await indexTitle(transaction, conversation);
    await Promise.all([
      storeMessage(transaction, answer),
      transaction.objectStore('turns').put(turn),
      transaction
        .objectStore('conversations')
        .put({ ...conversation, updatedAt: now, ...(head && { head }) }),
    ]);
    return { turn, path: toMessages(pathTo(records, requestId), records) };
  });
}

const isOpen = ({ status }: MessageRecord): boolean => status === 'streaming' || status === 'queued';

const nextPosition = (records: readonly MessageRecord[]): number => (records.at(-1)?.position ?? -1) + 1;
