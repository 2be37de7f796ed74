import { formatDate } from '../../language/formats';

/** `15:04`, as the user's language writes it. `time` in milliseconds since 1970. */
export const showTime = (time: number): string => formatDate(time, { timeStyle: 'short' });

/** The time alone where it is of today (of `now`'s day), else with its date. */
export function showWhen(time: number, now: number): string {
  if (new Date(time).toDateString() === new Date(now).toDateString()) return showTime(time);
  return formatDate(time, { dateStyle: 'medium', timeStyle: 'short' });
}
