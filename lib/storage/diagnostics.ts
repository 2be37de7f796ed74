import * as v from 'valibot';
import type { DiagnosticEvent, RecordEvent } from '@/lib/contract/diagnostics';
import { defineItem } from './define-item';
import { addEvent } from './event-ring';
import { redact } from './redact';

/** Memory-backed: it outlives the worker, not the browser, and is never on disk. */
const eventsItem = defineItem<unknown>('session', 'diagnostics');

/** Longest that an event waits to be kept, in milliseconds, and the shortest time between two writes. */
const WRITE_EVERY = 1000;

const StoredEvents = v.fallback(
  v.array(
    v.object({
      at: v.number(),
      part: v.picklist(['channel', 'turn', 'session', 'worker']),
      what: v.string(),
      more: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
    }),
  ),
  [],
);

/** What a worker has recorded and not written yet. A worker that is killed takes at most a second's worth along. */
let fresh: DiagnosticEvent[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let writtenAt = Number.NEGATIVE_INFINITY;
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Notes something that happened in the worker; see `DiagnosticEvent` for what may be told. Costs the caller nothing: it
 * is written later, at most once a second.
 */
export const record: RecordEvent = (part, what, more) => {
  const known = Object.entries(more ?? {}).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
  );
  const event = redact({
    at: Date.now(),
    part,
    what,
    ...(known.length > 0 && { more: Object.fromEntries(known) }),
  });
  fresh = addEvent(fresh, event);
  const wait = Math.max(0, writtenAt + WRITE_EVERY - performance.now());
  timer ??= setTimeout(() => void change(addFresh).catch(() => {}), wait);
};

/** The last events, the oldest first. */
export const readEvents = (): Promise<DiagnosticEvent[]> => change(addFresh);

export const clearEvents = (): Promise<DiagnosticEvent[]> =>
  change(() => {
    fresh = [];
    return [];
  });

function addFresh(kept: DiagnosticEvent[]): DiagnosticEvent[] {
  const events = fresh.reduce(addEvent, kept);
  fresh = [];
  return events;
}

/** Changes follow one another. One that the browser refuses is lost, as diagnostics may be. */
function change(work: (kept: DiagnosticEvent[]) => DiagnosticEvent[]): Promise<DiagnosticEvent[]> {
  clearTimeout(timer);
  timer = undefined;
  const changed = lastChange.then(async () => {
    const events = work(v.parse(StoredEvents, await eventsItem.getValue()));
    writtenAt = performance.now();
    await eventsItem.setValue(events);
    return events;
  });
  lastChange = changed.catch(() => {});
  return changed;
}
