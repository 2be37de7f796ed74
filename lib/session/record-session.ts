import type { Session } from '@/lib/contract/session';
import { record } from '@/lib/storage/diagnostics';

/** Notes how the session stands now: `session.active`, `session.expired`, `session.locked` or `session.signedOut`. */
export function recordSession(session: Session): void {
  record('session', `session.${session.status}`, {
    ...(session.status === 'active' ? { method: session.method } : { notice: session.notice?.code }),
  });
}
