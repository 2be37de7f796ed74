import type { AsideError } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import type { SessionRecord } from '@/lib/storage/session-record';
import { readClaims } from './read-claims';

/** The part of the session that every surface may know. `notice` is told while there is no active session. */
export function toSession(record: SessionRecord | undefined, notice?: AsideError): Session {
  const told = notice && { notice };
  if (!record) return { status: 'signedOut', ...told };
  const { status, userId, username, method, signedInAt, tokens } = record;
  if (status === 'locked') return { status, userId, username, ...told };
  if (status === 'expired' || !tokens) return { status: 'expired', userId, username, ...told };
  const end = (readClaims(tokens.idToken)?.exp ?? 0) * 1000;
  return { status, userId, username, method, signedInAt, renewedUntil: end - tokens.clockDrift };
}

/** Why a session without tokens has none. */
export function endedError(record: SessionRecord | undefined): AsideError {
  if (!record) return { code: 'signed-out' };
  return { code: record.status === 'locked' ? 'locked' : 'session-expired' };
}
