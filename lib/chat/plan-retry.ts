import type { AsideError, ErrorCode } from '@/lib/contract/errors';
import type { Progress } from './progress';

/** Failures that may pass, after which a backend that keeps turns is asked again. */
const PASSING: ErrorCode[] = ['stream-broken', 'stalled', 'timed-out', 'backend-unreachable'];
/** Tries without anything new, the first one included. */
const MOST_TRIES = 6;
/** Longest `Retry-After` that is waited for unasked, in seconds. */
const LONGEST_WAIT = 60;
/**
 * How often and how long an answer that began looks for the network, in milliseconds: nobody may tell the worker that it
 * is back, and our backend keeps an answer for 10 minutes.
 */
const OFFLINE = { every: 10_000, most: 5 * 60_000 };

type State = Pick<Progress, 'resumable' | 'begun' | 'failures' | 'offline' | 'waited'>;

/**
 * Milliseconds until a question is asked again by itself; undefined: not at all. It may be where nothing can run twice:
 *
 * - the backend said that it did not take the question, and when to come back (429; 503 with `Retry-After`): once;
 * - the backend keeps turns, and the failure is one that passes: with exponential backoff and full jitter. In front of a
 *   question that nobody took somebody waits: 6 tries in up to 10 seconds; an answer that began is worth a minute.
 *
 * `state.failures` and `state.offline` count this failure too.
 * Source: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function planRetry(error: AsideError, state: State, random = Math.random()): number | undefined {
  const refused = error.status === 429 || error.status === 503;
  if (refused && error.retryAfterSeconds !== undefined) {
    if (state.waited || error.retryAfterSeconds > LONGEST_WAIT) return undefined;
    return error.retryAfterSeconds * 1000 + random * 500;
  }
  if (!state.resumable || state.failures >= MOST_TRIES) return undefined;
  if (error.code === 'offline') {
    const worthIt = state.begun && state.offline * OFFLINE.every <= OFFLINE.most;
    return worthIt ? OFFLINE.every : undefined;
  }
  if (error.code === 'paused') return state.begun ? (error.retryAfterSeconds ?? 0) * 1000 : undefined;
  // Without a status it is the model that failed, and what the turn's journal would say again.
  const failed = error.code === 'backend-error' && error.status !== undefined;
  return failed || PASSING.includes(error.code) ? backoff(state, random) : undefined;
}

const backoff = ({ failures, begun }: State, random: number): number =>
  random * Math.min(30_000, 300 * (begun ? 4 : 2) ** (failures - 1));
