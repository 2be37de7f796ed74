import { limitExceeded } from '../errors';

const HOUR = 3_600_000;

/** At most so many attempts under one name in any hour. */
export class AttemptLimit {
  readonly #times = new Map<string, number[]>();
  readonly #perHour: number;
  readonly #now: () => number;

  constructor(perHour: number, now: () => number) {
    this.#perHour = perHour;
    this.#now = now;
  }

  /** @throws LimitExceededException */
  check(name: string): void {
    if (this.count(name) >= this.#perHour) throw limitExceeded();
  }

  record(name: string): void {
    this.#times.set(name, [...this.#recent(name), this.#now()]);
  }

  /** How many there were in the last hour. */
  count(name: string): number {
    return this.#recent(name).length;
  }

  clear(name: string): void {
    this.#times.delete(name);
  }

  #recent(name: string): number[] {
    const since = this.#now() - HOUR;
    return (this.#times.get(name) ?? []).filter(time => time > since);
  }
}
