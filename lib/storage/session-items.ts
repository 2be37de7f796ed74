import { storage } from 'wxt/utils/storage';
import type { AsideError } from '@/lib/contract/errors';

// Memory-backed storage: it outlives the worker, not the browser, and is never on disk.

/** The session of a user who does not want to stay signed in. Read as unknown, as everything that was stored. */
export const memorySessionItem = storage.defineItem<unknown>('session:session');

/** What went wrong with a sign-in, shown until the next one succeeds. */
export const noticeItem = storage.defineItem<AsideError>('session:notice');

/** A login window is open. Still true in a worker that has just started: the one that would take its answer is gone. */
export const loginWindowItem = storage.defineItem<boolean>('session:loginWindow', { fallback: false });

/** Refreshes that failed in a row, the last failure, and until when none is tried (milliseconds since 1970). */
export interface Backoff {
  failures: number;
  until: number;
  error: AsideError;
}
export const refreshBackoffItem = storage.defineItem<Backoff>('session:refreshBackoff');
