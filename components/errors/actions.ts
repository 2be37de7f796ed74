import type { ErrorCode } from '@/lib/contract/errors';

/** What the user can do about an error. `retry` asks the same question again; `none`: something outside Aside has to change. */
export type ErrorAction = 'retry' | 'retry-later' | 'retry-online' | 'sign-in' | 'none';

/** One row per code of the contract; the compiler asks for each. */
export const errorActions: Record<ErrorCode, ErrorAction> = {
  'signed-out': 'sign-in',
  'session-expired': 'sign-in',
  locked: 'sign-in',
  'session-damaged': 'sign-in',
  'revocation-pending': 'none',
  'sign-in-cancelled': 'sign-in',
  'sign-in-unreachable': 'sign-in',
  'sign-in-refused': 'sign-in',
  'sign-in-mismatch': 'sign-in',
  'too-many-requests': 'retry-later',
  offline: 'retry-online',
  'backend-unreachable': 'retry',
  'bad-request': 'retry',
  forbidden: 'retry',
  'too-large': 'none',
  'not-found': 'retry',
  'timed-out': 'retry',
  redirected: 'retry',
  paused: 'retry-later',
  'clock-skew': 'retry',
  'malformed-stream': 'retry',
  stalled: 'retry',
  'answer-too-long': 'none',
  'storage-full': 'retry',
  outdated: 'none',
  'backend-error': 'retry',
  'unknown-answer': 'retry',
  'stream-broken': 'retry',
  interrupted: 'retry',
  'page-unreadable': 'none',
  'page-forbidden': 'none',
  'page-not-granted': 'none',
  covered: 'none',
  refused: 'none',
  'invalid-message': 'none',
  internal: 'retry',
};
