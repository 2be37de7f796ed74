import type { AsideError } from '@/lib/contract/errors';
import { defineItem } from './define-item';

// Memory-backed storage: it outlives the worker, not the browser, and is never on disk.

/** The session of a user who does not want to stay signed in. Read as unknown, as everything that was stored. */
export const memorySessionItem = defineItem<unknown>('session', 'session');

/** What went wrong with a sign-in, shown until the next one succeeds. */
export const noticeItem = defineItem<AsideError>('session', 'notice');

/** A login window is open. Still true in a worker that has just started: the one that would take its answer is gone. */
export const loginWindowItem = defineItem<boolean>('session', 'loginWindow', false);

/** Refreshes that failed in a row, the last failure, and until when none is tried (milliseconds since 1970). */
export interface Backoff {
  failures: number;
  until: number;
  error: AsideError;
}
export const refreshBackoffItem = defineItem<Backoff>('session', 'refreshBackoff');
