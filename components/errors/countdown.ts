import { useEffect, useState } from 'react';
import { texts } from './texts';

const SECOND = 1000;

/** Whole seconds until `deadline` (milliseconds since 1970), never below 0. */
export const secondsUntil = (deadline: number, now: number): number =>
  Math.max(0, Math.ceil((deadline - now) / SECOND));

/** `47 s`, `3 min 05 s`, `2 h 10 min`: what is left of a wait, as a person reads it. */
export function formatWait(seconds: number): string {
  if (seconds < 60) return texts.seconds(seconds);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return texts.minutes(minutes, seconds % 60);
  return texts.hours(Math.floor(minutes / 60), minutes % 60);
}

/**
 * Counts down to `deadline`. The clock is read each time, since a background tab's timers are late.
 */
export function useCountdown(deadline: number): number {
  const [now, setNow] = useState(() => Date.now());
  const left = secondsUntil(deadline, now);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), (deadline - Date.now()) % SECOND || SECOND);
    return () => clearTimeout(timer);
  });
  return left;
}
