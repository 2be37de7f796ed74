import type { Session } from '@/lib/contract/session';
import type { SessionRecord } from '@/lib/storage/database';
import { readClaims } from './read-claims';

/** The part of the session that every surface may know. */
export function toSession(record: SessionRecord | undefined): Session {
  if (!record) return { status: 'signedOut' };
  const { status, userId, username, method = 'direct', signedInAt, tokens } = record;
  if (status !== 'active' || !tokens) return { status: 'expired', userId, username };
  const end = (readClaims(tokens.idToken)?.exp ?? 0) * 1000;
  return { status, userId, username, method, signedInAt, renewedUntil: end - tokens.clockDrift };
}
