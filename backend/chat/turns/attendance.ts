import type { TurnEnd } from './journal';

/**
 * Who is with a turn, in one process: followers that wait for news, and the model's side, which waits for a reason to
 * end early.
 */
export class Attendance {
  #followers = 0;
  #wasLeft = false;
  #graceMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #news = Promise.withResolvers<void>();
  #end: TurnEnd | undefined;
  #onEnd: ((end: TurnEnd) => void) | undefined;

  /** Resolves with the next `announce`. Ask before you look, or you miss what comes between. */
  get news(): Promise<void> {
    return this.#news.promise;
  }

  announce(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }

  join(): void {
    this.#followers += 1;
    clearTimeout(this.#timer);
  }

  leave(): void {
    this.#followers -= 1;
    if (this.#followers > 0) return;
    this.#wasLeft = true;
    this.#startGrace();
  }

  end(reason: TurnEnd): void {
    if (this.#end) return;
    this.#end = reason;
    this.#onEnd?.(reason);
  }

  /** See `TurnJournal.supervise`. */
  supervise(graceMs: number, onEnd: (end: TurnEnd) => void): () => void {
    this.#graceMs = graceMs;
    this.#onEnd = onEnd;
    if (this.#end) onEnd(this.#end);
    else if (this.#wasLeft && this.#followers === 0) this.#startGrace();
    return () => {
      this.#onEnd = undefined;
      clearTimeout(this.#timer);
    };
  }

  #startGrace(): void {
    if (!this.#onEnd) return;
    this.#timer = setTimeout(() => this.end('abandoned'), this.#graceMs).unref();
  }
}
