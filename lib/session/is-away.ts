import type { Settings } from '@/lib/contract/settings';

const MINUTE = 60_000;

/** How often the worker looks whether somebody is there, in minutes. */
export const LOOK_MINUTES = 1;

/** What the browser says of the user. */
export type IdleState = 'active' | 'idle' | 'locked';

interface Presence {
  /** Now; `idle` means for `lockAfterMinutes`. */
  state: IdleState;
  /** When somebody was last known to be there, in milliseconds since 1970. */
  lastSeen: number;
  now: number;
}

/**
 * True where the user wants the session locked by now.
 *
 * The browser's own word is not enough: it reports a screen that was locked early as `locked` and never as `idle`,
 * and nothing at all of the time that the computer slept or the browser was closed. Hence `lastSeen`, which is as
 * old as the last look.
 */
export function isAway(
  { lockAfterMinutes, lockWithSystem }: Settings,
  { state, lastSeen, now }: Presence,
): boolean {
  if (state === 'locked' && lockWithSystem) return true;
  if (lockAfterMinutes === 0) return false;
  return state === 'idle' || now - lastSeen >= (lockAfterMinutes + LOOK_MINUTES) * MINUTE;
}
