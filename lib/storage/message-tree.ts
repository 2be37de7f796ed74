import type { Message } from '@/lib/contract/conversation';
import type { MessageRecord } from './database';

/** The messages from the first one to the one with this id, in order; none where there is no such message. */
export function pathTo(records: readonly MessageRecord[], id: string | undefined): MessageRecord[] {
  const byId = new Map(records.map(record => [record.id, record]));
  const path: MessageRecord[] = [];
  for (let next = id; next !== undefined; ) {
    const record = byId.get(next);
    if (!record) break;
    path.push(record);
    // What was imported may go in circles.
    byId.delete(next);
    next = record.parentId;
  }
  return path.reverse();
}

/** The same messages as views know them, each with its versions where there are several. */
export function toMessages(path: readonly MessageRecord[], records: readonly MessageRecord[]): Message[] {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const group = groups.get(versionKey(record));
    if (group) group.push(record.id);
    else groups.set(versionKey(record), [record.id]);
  }
  return path.map(record => {
    const { conversationId: _, position: __, ...message } = record;
    const versions = groups.get(versionKey(record)) ?? [];
    return versions.length > 1 ? { ...message, versions } : message;
  });
}

/** The end of the newest of what followed a message; the message itself where nothing did. */
export function newestLeaf(records: readonly MessageRecord[], id: string): string {
  const newestChild = new Map<string, string>();
  for (const record of records) if (record.parentId) newestChild.set(record.parentId, record.id);
  let leaf = id;
  for (let next = newestChild.get(leaf); next !== undefined; next = newestChild.get(leaf)) {
    newestChild.delete(leaf);
    leaf = next;
  }
  return leaf;
}

/** Versions of one another: what one side said after the same message. */
const versionKey = ({ parentId, role }: MessageRecord): string => `${role} ${parentId ?? ''}`;
