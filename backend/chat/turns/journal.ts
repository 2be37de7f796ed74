import type { TurnEvent } from './turn-event';

/** Whose turn, and which. A user's turns are out of reach of every other user. */
export interface TurnKey {
  userId: string;
  /** UUID. */
  requestId: string;
}

export interface KnownTurn {
  /** Of the question: the same id with another question is a mistake of the client. */
  fingerprint: string;
  /** How many events it has so far: the id of the last one. */
  events: number;
  /** Its last event is `finish`. */
  ended: boolean;
}

/** Why a turn has to end before its model has finished. `closing`: the backend is shut down. */
export type TurnEnd = 'stopped' | 'abandoned' | 'closing';

/**
 * Keeps the events of turns, so that a question is asked once, however often it is sent, and an answer is there for
 * whoever comes back for it. Fit for a store that several processes share: `begin` is one conditional write, `append` a
 * batch, and what followers and the model's side have to know of one another (somebody follows, stop) is the journal's
 * affair.
 */
export interface TurnJournal {
  find(key: TurnKey): Promise<KnownTurn | undefined>;
  /** Creates the turn and returns undefined, or returns the one that is there. Of many at once, one creates. */
  begin(key: TurnKey, fingerprint: string): Promise<KnownTurn | undefined>;
  /** Adds events, one batch after the other; followers see what is kept. Rejects where it can't be. */
  append(key: TurnKey, events: readonly TurnEvent[]): Promise<void>;
  /**
   * The events after the one with id `after`, in batches, and then those that come, up to `finish`. Ends early with
   * `signal`, or where the turn is lost. Counts as a follower from the call until then. A slow reader costs nobody
   * anything: it reads what is kept, when it likes.
   */
  follow(key: TurnKey, after: number, signal: AbortSignal): AsyncGenerator<TurnEvent[], void>;
  /** Asks for the turn's end. One that has not begun yet ends as it begins; one that has ended stays as it is. */
  stop(key: TurnKey): Promise<void>;
  /**
   * For the model's side: calls `onEnd`, at most once, when the turn has to end early: by `stop`, by `graceMs`
   * milliseconds without a follower (counted from the last one's leaving), by the journal's closing; at once where that
   * is so already. Call what it returns when the turn has ended.
   */
  supervise(key: TurnKey, graceMs: number, onEnd: (end: TurnEnd) => void): () => void;
  /** Forgets a turn that cannot be kept. Its followers' streams end. */
  discard(key: TurnKey): Promise<void>;
  /** Ends the turns under way, and waits for that. */
  close(): Promise<void>;
}
