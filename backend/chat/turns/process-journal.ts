import { Attendance } from './attendance';
import type { KnownTurn, TurnEnd, TurnJournal, TurnKey } from './journal';
import { createMemoryText } from './memory-text';
import type { TurnEvent } from './turn-event';
import type { TurnText } from './turn-text';

/** A turn that ended before this process began. */
export interface EndedTurn {
  key: TurnKey;
  fingerprint: string;
  events: number;
  /** Milliseconds since 1970. */
  endedAt: number;
  text: TurnText;
}

export interface ProcessJournalOptions {
  /** How long a turn is kept after its end, in milliseconds. Default 10 minutes. */
  keepMs?: number | undefined;
  /** Where a new turn's events are kept. Default: in memory. */
  createText?: (key: TurnKey, fingerprint: string) => TurnText;
  /** What is there already. */
  ended?: readonly EndedTurn[];
}

interface Entry extends KnownTurn {
  key: TurnKey;
  text: TurnText;
  attendance: Attendance;
  /** Discarded: no event will come any more. */
  lost: boolean;
  over: PromiseWithResolvers<void>;
}

const KEEP_MS = 10 * 60_000;

const nameOf = ({ userId, requestId }: TurnKey): string => JSON.stringify([userId, requestId.toLowerCase()]);

async function* nothing(): AsyncGenerator<TurnEvent[], void> {}

async function* readOn(
  entry: Entry,
  after: number,
  signal: AbortSignal,
  leave: () => void,
): AsyncGenerator<TurnEvent[], void> {
  const reader = entry.text.read(after);
  try {
    while (!signal.aborted && !entry.lost) {
      const { ended, attendance } = entry;
      const { news } = attendance;
      const events = await reader.next();
      if (events.length > 0) yield events;
      else if (ended) return;
      else await news;
    }
  } finally {
    leave();
    await reader.close();
  }
}

/** The journal of a backend that is one process: which turns there are is in memory, their events where `createText` says. */
export class ProcessJournal implements TurnJournal {
  readonly #keepMs: number;
  readonly #createText: (key: TurnKey, fingerprint: string) => TurnText;
  readonly #entries = new Map<string, Entry>();
  /** Turns that were stopped before they began. */
  readonly #stopped = new Set<string>();
  #closing = false;

  constructor({ keepMs = KEEP_MS, createText = createMemoryText, ended = [] }: ProcessJournalOptions = {}) {
    this.#keepMs = keepMs;
    this.#createText = createText;
    for (const turn of ended) {
      const entry = this.#add(turn.key, turn.fingerprint, turn.text);
      entry.events = turn.events;
      this.#end(entry, Math.max(0, turn.endedAt + keepMs - Date.now()));
    }
  }

  async find(key: TurnKey): Promise<KnownTurn | undefined> {
    return this.#entries.get(nameOf(key));
  }

  async begin(key: TurnKey, fingerprint: string): Promise<KnownTurn | undefined> {
    const known = this.#entries.get(nameOf(key));
    if (known) return known;
    const entry = this.#add(key, fingerprint, this.#createText(key, fingerprint));
    if (this.#stopped.delete(nameOf(key))) entry.attendance.end('stopped');
    if (this.#closing) entry.attendance.end('closing');
    try {
      await entry.text.append([]);
    } catch (error) {
      await this.discard(key);
      throw error;
    }
    return undefined;
  }

  async append(key: TurnKey, events: readonly TurnEvent[]): Promise<void> {
    const entry = this.#entries.get(nameOf(key));
    if (!entry || entry.ended) throw new Error('There is no such turn under way.');
    await entry.text.append(events);
    entry.events += events.length;
    if (events.at(-1)?.type === 'finish') this.#end(entry, this.#keepMs);
    entry.attendance.announce();
  }

  follow(key: TurnKey, after: number, signal: AbortSignal): AsyncGenerator<TurnEvent[], void> {
    const entry = this.#entries.get(nameOf(key));
    if (!entry || signal.aborted) return nothing();
    const { attendance } = entry;
    attendance.join();
    let follows = true;
    const leave = () => {
      if (follows) attendance.leave();
      follows = false;
      // Wakes the one who leaves, too.
      attendance.announce();
    };
    signal.addEventListener('abort', leave, { once: true });
    return readOn(entry, after, signal, leave);
  }

  async stop(key: TurnKey): Promise<void> {
    const name = nameOf(key);
    const entry = this.#entries.get(name);
    if (entry) return entry.attendance.end('stopped');
    this.#stopped.add(name);
    setTimeout(() => this.#stopped.delete(name), this.#keepMs).unref();
  }

  supervise(key: TurnKey, graceMs: number, onEnd: (end: TurnEnd) => void): () => void {
    return this.#entries.get(nameOf(key))?.attendance.supervise(graceMs, onEnd) ?? (() => {});
  }

  async discard(key: TurnKey): Promise<void> {
    const entry = this.#entries.get(nameOf(key));
    if (!entry) return;
    entry.lost = true;
    await this.#forget(entry);
    entry.attendance.announce();
  }

  async close(): Promise<void> {
    this.#closing = true;
    const open = [...this.#entries.values()].filter(entry => !entry.ended);
    for (const { attendance } of open) attendance.end('closing');
    await Promise.all(open.map(entry => entry.over.promise));
  }

  #add(key: TurnKey, fingerprint: string, text: TurnText): Entry {
    const entry: Entry = {
      key,
      fingerprint,
      text,
      events: 0,
      ended: false,
      lost: false,
      attendance: new Attendance(),
      over: Promise.withResolvers(),
    };
    this.#entries.set(nameOf(key), entry);
    return entry;
  }

  #end(entry: Entry, keepMs: number): void {
    entry.ended = true;
    entry.over.resolve();
    setTimeout(() => this.#forget(entry), keepMs).unref();
  }

  async #forget(entry: Entry): Promise<void> {
    this.#entries.delete(nameOf(entry.key));
    entry.over.resolve();
    // A file that cannot be removed is removed with the next start.
    await entry.text.remove().catch(() => {});
  }
}
