import type { Settings } from '@/lib/contract/settings';
import { isEmpty } from './conversation-list';
import { type ConversationRecord, openDatabase } from './database';
import { defineItem } from './define-item';

/** When the user chose not to keep history, in milliseconds since 1970. */
const forgetSinceItem = defineItem<number>('local', 'forgetSince');

const DAY = 86_400_000;
/** How long a conversation may stay empty that no tab shows, in milliseconds. */
const EMPTY_FOR = 3_600_000;

/** Notes since when nothing is kept, or that all is kept again. */
export async function noteKeeping(keepHistory: boolean, now: number): Promise<void> {
  if (keepHistory) await forgetSinceItem.removeValue();
  else if ((await forgetSinceItem.getValue()) === null) await forgetSinceItem.setValue(now);
}

/**
 * The conversations that the settings say are to go. Pinned ones stay. Where no history is kept, those go in which
 * something was said since that was chosen, and that no tab shows any more; older ones are for the user to delete.
 */
export async function findForgotten(
  settings: Pick<Settings, 'keepHistory' | 'deleteAfterDays'>,
  shown: ReadonlySet<string>,
  now: number,
): Promise<ConversationRecord[]> {
  const database = await openDatabase();
  const past: ConversationRecord[] = [];
  if (settings.deleteAfterDays > 0) {
    const range = IDBKeyRange.upperBound(now - settings.deleteAfterDays * DAY);
    past.push(...(await database.getAllFromIndex('conversations', 'updatedAt', range)));
  }
  const since = await forgetSinceItem.getValue();
  if (!settings.keepHistory && since !== null) {
    const range = IDBKeyRange.lowerBound(since);
    const recent = await database.getAllFromIndex('conversations', 'updatedAt', range);
    past.push(...recent.filter(({ id }) => !shown.has(id)));
  }
  return [...new Map(past.map(record => [record.id, record])).values()].filter(({ pinned }) => !pinned);
}

/** Conversations that were opened, and neither written in nor shown any more. */
export async function findEmpty(shown: ReadonlySet<string>, now: number): Promise<ConversationRecord[]> {
  const all = await (await openDatabase()).getAll('conversations');
  return all.filter(record => isEmpty(record) && !shown.has(record.id) && record.createdAt < now - EMPTY_FOR);
}
