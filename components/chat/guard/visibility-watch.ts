/** How long the view must have been seen before a press on it counts, in milliseconds. */
export const SEEN_FOR = 300;
/**
 * How long the first report on a view that has opened or come to the front is waited for, in milliseconds: a busy
 * computer, or a page whose script does not rest, may take this long. A press waits meanwhile.
 */
export const REPORTS_WITHIN = 10_000;
/** How often a press that waits looks again, in milliseconds. */
const LOOK_EVERY = 25;

/** `wasHidden`: the user did not see it before. */
type Seen = { since: number; wasHidden: boolean };

/**
 * Judges presses by what is known of the view's being seen. All times are milliseconds of `performance.now()`, which
 * events and observers count in too.
 */
export class VisibilityWatch {
  #seen: Seen | 'hidden' | 'unknown' = 'unknown';
  #began: number;

  constructor(now = performance.now()) {
    this.#began = now;
  }

  /** What was known does not hold any more: the tab has gone, or has come to the front. */
  startAnew(now = performance.now()): void {
    this.#seen = 'unknown';
    this.#began = now;
  }

  /** The browser's word, with the time that it is of. */
  report(isVisible: boolean, time: number): void {
    if (!isVisible) this.#seen = 'hidden';
    else if (this.#seen === 'unknown') this.#seen = { since: time, wasHidden: false };
    else if (this.#seen === 'hidden') this.#seen = { since: time, wasHidden: true };
  }

  /** Whether a press of the time `at` counts. Undefined: it cannot be told yet. */
  judge(at: number, now = performance.now()): boolean | undefined {
    if (this.#seen === 'unknown') return now - this.#began < REPORTS_WITHIN ? undefined : false;
    if (this.#seen === 'hidden') return false;
    const { since, wasHidden } = this.#seen;
    // What was covered and shows itself below a finger that is on its way is not what the finger was meant for.
    if (wasHidden) return at - since >= SEEN_FOR;
    return now - since >= SEEN_FOR || undefined;
  }

  /** The same, once it can be told. */
  async waitToJudge(at: number): Promise<boolean> {
    for (;;) {
      const verdict = this.judge(at);
      if (verdict !== undefined) return verdict;
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
    }
  }
}
