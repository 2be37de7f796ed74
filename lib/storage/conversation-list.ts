import type { IDBPIndex, StoreNames } from 'idb';
import type { ConversationSummary } from '@/lib/contract/conversation';
import { titleOf } from './conversation-title';
import { type AsideSchema, type ConversationRecord, openDatabase } from './database';

type ListIndex = IDBPIndex<
  AsideSchema,
  ArrayLike<StoreNames<AsideSchema>>,
  'conversations',
  never,
  'readonly'
>;

/** Nothing was said or typed in it yet. */
export const isEmpty = ({ head, draft }: ConversationRecord): boolean => head === undefined && !draft.trim();

/**
 * A page of an account's conversations: pinned ones first, then the latest first; empty ones are left out. `after` is the
 * last one of the page before; undefined where there is none of that id.
 */
export async function listConversations(
  account: string,
  limit: number,
  after?: string,
): Promise<{ conversations: ConversationSummary[]; more: boolean } | undefined> {
  const { store } = (await openDatabase()).transaction('conversations');
  const last = after === undefined ? undefined : await store.get(after);
  if (after !== undefined && last?.account !== account) return undefined;
  const parts = [
    { index: store.index('pinned'), prefix: [account, 1], pinned: true },
    { index: store.index('account'), prefix: [account], pinned: false },
  ];
  const found: ConversationRecord[] = [];
  for (const { index, prefix, pinned } of parts) {
    if (last && last.pinned !== pinned && pinned) continue;
    const from = last?.pinned === pinned ? last : undefined;
    const range = IDBKeyRange.bound([...prefix, 0], [...prefix, from?.updatedAt ?? Number.POSITIVE_INFINITY]);
    const isWanted = (record: ConversationRecord) => record.pinned === pinned && !isEmpty(record);
    found.push(...(await takeBackwards(index as ListIndex, range, from, limit + 1 - found.length, isWanted)));
  }
  return { conversations: found.slice(0, limit).map(summarise), more: found.length > limit };
}

/** What an index holds up to the end of the range, from its end on, and past `from` where that lies in it. */
async function takeBackwards(
  index: ListIndex,
  range: IDBKeyRange,
  from: ConversationRecord | undefined,
  count: number,
  isWanted: (record: ConversationRecord) => boolean,
): Promise<ConversationRecord[]> {
  const found: ConversationRecord[] = [];
  if (count <= 0) return found;
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && found.length < count) {
    const record = cursor.value;
    const isPast = !from || record.updatedAt < from.updatedAt || record.id < from.id;
    if (isPast && isWanted(record)) found.push(record);
    cursor = await cursor.continue();
  }
  return found;
}

/** One that was only typed in is named by what was typed. */
const summarise = ({ id, title, draft, createdAt, updatedAt, pinned }: ConversationRecord) => ({
  id,
  title: title || titleOf(draft),
  createdAt,
  updatedAt,
  pinned,
});
