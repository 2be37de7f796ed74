import type { Context } from 'hono';
import { Refusal } from './refusal';

/** The id in `Last-Event-ID`, if there is one. Throws a 400 `Refusal` for one that this backend never gave. */
export const readLastEventId = (c: Context): number | undefined => {
  const value = c.req.header('last-event-id')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Refusal(400, 'bad-request', 'Last-Event-ID: not an id of this backend.');
};
