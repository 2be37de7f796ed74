/** How often the sidebar comes back at once after the page threw it out: some clear the document as they start, and again. */
const MOST_AT_ONCE = 20;
/** After how many milliseconds it may come back once more. */
const ONE_MORE_AFTER = 60_000;

/**
 * How often the sidebar may come back. A page that takes it out now and then never uses this up, one that takes it out
 * whenever it comes back is left alone.
 */
export class ReturnBudget {
  #left = MOST_AT_ONCE;
  #since: number;

  /** Times are in milliseconds, of any clock that never goes back. */
  constructor(now: number) {
    this.#since = now;
  }

  /** False where it is used up. */
  take(now: number): boolean {
    this.#left = Math.min(MOST_AT_ONCE, this.#left + (now - this.#since) / ONE_MORE_AFTER);
    this.#since = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
