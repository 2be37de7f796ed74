import { notAuthorized } from '../errors';

const FREE_FAILURES = 5;
const LONGEST_SECONDS = 900;

/**
 * After five failures a name is locked for one second, and twice as long after each further one, up to
 * 15 minutes. What comes while it is locked is refused and not counted. A success, or 15 minutes without
 * an attempt, starts anew.
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/authentication.html#authentication-flow-lockout-behavior}
 */
export class Lockout {
  readonly #records = new Map<string, { failures: number; lockedUntil: number; lastAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @throws NotAuthorizedException while the name is locked. */
  check(name: string): void {
    const record = this.#records.get(name);
    if (record && record.lockedUntil > this.#now()) throw notAuthorized('Password attempts exceeded');
  }

  fail(name: string): void {
    const now = this.#now();
    const before = this.#records.get(name);
    const failures = before && now - before.lastAt < LONGEST_SECONDS * 1000 ? before.failures + 1 : 1;
    const seconds = failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES), LONGEST_SECONDS);
    this.#records.set(name, { failures, lockedUntil: now + seconds * 1000, lastAt: now });
  }

  succeed(name: string): void {
    this.#records.delete(name);
  }
}
