/**
 * Something that happened in the worker, for those who look for a cause. Holds codes, counts and ids; never a token, a
 * name, an address of a page or a text that somebody wrote.
 */
export interface DiagnosticEvent {
  /** Milliseconds since 1970. */
  at: number;
  part: 'channel' | 'turn' | 'session' | 'worker';
  /** What happened, such as `turn.failed`. */
  what: string;
  /** Numbers, codes and ids that belong to it. */
  more?: Record<string, string | number | boolean>;
}

/** Notes such an event. What is undefined is left out. */
export type RecordEvent = (
  part: DiagnosticEvent['part'],
  what: string,
  more?: Record<string, string | number | boolean | undefined>,
) => void;
