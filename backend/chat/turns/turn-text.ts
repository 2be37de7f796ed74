import type { TurnEvent } from './turn-event';

/** Where one turn's events are kept. */
export interface TurnText {
  /** Resolves when they are kept; readers see them no sooner. No events: the turn itself is kept. */
  append(events: readonly TurnEvent[]): Promise<void>;
  /** A reader of its own pace, which begins after the event with id `after`. */
  read(after: number): TurnReader;
  /** Readers that are open may read on. */
  remove(): Promise<void>;
}

export interface TurnReader {
  /** As much as is good to hold at once; nothing where all that is kept was read. */
  next(): Promise<TurnEvent[]>;
  close(): Promise<void>;
}
