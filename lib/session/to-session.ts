import type { Session } from '@/lib/contract/session';
import type { SessionRecord } from '@/lib/storage/database';

/** The part of the session that every surface may know. */
export function toSession(record: SessionRecord | undefined): Session {
  if (!record) return { status: 'signedOut' };
  const { userId, username, signedInAt } = record;
  return record.status === 'active'
    ? { status: 'active', userId, username, signedInAt }
    : { status: 'expired', userId, username };
}
