import { randomBytes } from 'node:crypto';

const MAX_OPEN = 10_000;

/** Unguessable strings that stand for something for a short time, and are used up by `take`. */
export class Tickets<T> {
  readonly #open = new Map<string, { value: T; expiresAt: number }>();
  readonly #seconds: number;
  readonly #now: () => number;

  constructor(seconds: number, now: () => number) {
    this.#seconds = seconds;
    this.#now = now;
  }

  issue(value: T): string {
    this.#dropOld();
    const ticket = randomBytes(48).toString('base64url');
    this.#open.set(ticket, { value, expiresAt: this.#now() + this.#seconds * 1000 });
    return ticket;
  }

  /** Looks without using it up. */
  peek(ticket: string): T | undefined {
    const entry = this.#open.get(ticket);
    return entry && entry.expiresAt > this.#now() ? entry.value : undefined;
  }

  take(ticket: string): T | undefined {
    const value = this.peek(ticket);
    this.#open.delete(ticket);
    return value;
  }

  /** The map is in order of issue, so the oldest come first. */
  #dropOld(): void {
    for (const [ticket, { expiresAt }] of this.#open) {
      if (expiresAt > this.#now() && this.#open.size < MAX_OPEN) return;
      this.#open.delete(ticket);
    }
  }
}
