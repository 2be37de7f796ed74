/**
 * Errors are values: each has a code that the UI explains with a sentence and an action.
 * Codes are stable; new ones are added, none is renamed.
 */
export const ERROR_CODES = [
  'signed-out', // no session at all
  'session-expired', // the session ended while in use: refresh refused, or 401 after a refresh
  'locked', // the session was locked while nobody was there
  'session-damaged', // what was stored of the session could not be read, so it is gone
  'revocation-pending', // signed out here; Cognito has not confirmed it yet
  'sign-in-cancelled', // the user closed the provider's window
  'sign-in-unreachable', // the provider's page or Cognito's could not be loaded
  'sign-in-refused', // the provider or Cognito said no
  'sign-in-mismatch', // the provider's answer does not belong to this sign-in: state, nonce or code
  'too-many-requests', // 429, see retryAfterSeconds
  'offline', // the browser says that there is no network
  'backend-unreachable', // DNS, TLS, refused connection, CORS: the platform does not tell them apart
  'bad-request', // 400
  'forbidden', // 403
  'too-large', // 413
  'not-found', // 404: the address of the chat API is not the right one
  'timed-out', // 408 or 504
  'redirected', // 3xx: followed nowhere, since the token must not go to another address
  'paused', // the backend failed several times in a row, so that it is left alone until retryAfterSeconds
  'clock-skew', // 401 for fresh tokens, and our clock is minutes off the backend's
  'backend-error', // 5xx, or an `error` event in the stream
  'unknown-answer', // 200, but in a form that Aside does not know
  'stream-broken', // the answer ended before it said that it was finished
  'malformed-stream', // what arrived is no event of the protocol
  'stalled', // not a byte for a minute, not even a heartbeat
  'answer-too-long', // more than Aside keeps of one answer
  'interrupted', // the answer was cut off, and the backend cannot go on from there
  'storage-full', // the browser gives Aside no more room
  'outdated', // the extension was updated under this view: the page has to be loaded again
  'page-unreadable', // no text could be had from the page
  'page-forbidden', // the browser lets no extension into this page
  'page-not-granted', // the user did not open Aside on this page, which thus may not be read
  'page-never', // the user has chosen that pages of this site are not read
  'page-other', // the tab shows another page than the one that is meant
  'passage-gone', // what an answer cites is not in the page (any more)
  'covered', // the page lies over the sidebar, so that the user cannot have seen what was pressed
  'refused', // the sender may not make this call
  'invalid-message', // the call's arguments do not fit its schema
  'internal', // a defect of ours
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What went wrong, for the UI (code) and for support (status, requestId, detail). Never holds a token. */
export interface AsideError {
  code: ErrorCode;
  /** HTTP status, where an answer arrived. */
  status?: number;
  /** Seconds to wait, from `Retry-After`. */
  retryAfterSeconds?: number;
  requestId?: string;
  /** The backend's own sentence, at most 500 characters. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: AsideError };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (
  code: ErrorCode,
  more: Omit<AsideError, 'code'> = {},
): { ok: false; error: AsideError } => ({
  ok: false,
  error: { code, ...more },
});

/**
 * What a handler threw, as a value: `storage-full` where the browser gave no more room, else a defect of ours.
 * Source: https://developer.mozilla.org/en-US/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria
 */
export const failThrown = (thrown: unknown): { ok: false; error: AsideError } =>
  fail(hasName(thrown, 'QuotaExceededError') ? 'storage-full' : 'internal');

const hasName = (thrown: unknown, name: string): boolean =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === name;
