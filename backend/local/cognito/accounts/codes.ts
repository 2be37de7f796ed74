import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { codeExpired, codeMismatch } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { attemptKey } from './find-user';

export type CodeKind = keyof User['codes'];

const HOUR = 3_600_000;
/** @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html} */
const LIFE: Record<CodeKind, number> = { signUp: 24 * HOUR, email: 24 * HOUR, reset: HOUR };

const limitKey = (pool: Pool, kind: CodeKind | 'signIn', name: string) => `${kind}:${attemptKey(pool, name)}`;

/**
 * Counts a request for a code, for names without a user too.
 * @throws LimitExceededException
 */
export function countRequest(pool: Pool, kind: CodeKind | 'signIn', name: string): void {
  const key = limitKey(pool, kind, name);
  pool.codeRequests.check(key);
  pool.codeRequests.record(key);
}

/** Six random digits. */
export const makeCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Sends a new six-digit code; the one before is void. Saves the state. */
export async function sendCode(pool: Pool, kind: CodeKind, user: User): Promise<CodeDelivery> {
  const value = makeCode();
  user.codes[kind] = { value, expiresAt: pool.settings.now() + LIFE[kind] };
  await pool.store.save();
  pool.settings.onCode(user.username, value);
  return delivery(user.attributes.email ?? '');
}

/**
 * Checks a code and leaves it valid: what follows may still fail. {@link voidCode} comes with success.
 * @throws LimitExceededException, ExpiredCodeException, CodeMismatchException
 */
export function checkCode(pool: Pool, kind: CodeKind, user: User, given: string): void {
  const key = limitKey(pool, kind, user.username);
  pool.wrongCodes.check(key);
  const code = user.codes[kind];
  if (!code || code.expiresAt <= pool.settings.now()) throw codeExpired();
  if (isSameCode(code.value, given)) return;
  pool.wrongCodes.record(key);
  throw codeMismatch();
}

export function voidCode(pool: Pool, kind: CodeKind, user: User): void {
  delete user.codes[kind];
  pool.wrongCodes.clear(limitKey(pool, kind, user.username));
}

/**
 * Refuses a code for a name without a user as one with a user would be: expired when none was asked for.
 * @throws LimitExceededException, ExpiredCodeException, CodeMismatchException
 */
export function refuseCode(pool: Pool, kind: CodeKind, name: string): never {
  const key = limitKey(pool, kind, name);
  pool.wrongCodes.check(key);
  if (pool.codeRequests.count(key) === 0) throw codeExpired();
  pool.wrongCodes.record(key);
  throw codeMismatch();
}

export function isSameCode(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CodeDeliveryDetailsType.html} */
export interface CodeDelivery {
  AttributeName: 'email';
  DeliveryMedium: 'EMAIL';
  /** Such as `d***@e***`. */
  Destination: string;
}

/** How a code is delivered to an address. */
export function delivery(email: string): CodeDelivery {
  const [local = '', domain = ''] = email.split('@');
  return {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: `${local.slice(0, 1)}***@${domain.slice(0, 1)}***`,
  };
}

/** The answer for a name to which nothing is sent: the same one each time, and like a real one. */
export function simulateDelivery(pool: Pool, name: string): CodeDelivery {
  if (name.includes('@')) return delivery(name);
  const digest = createHmac('sha256', pool.store.state.decoyKey).update(name.toLowerCase()).digest();
  const letter = (index: number) => String.fromCharCode(97 + ((digest[index] ?? 0) % 26));
  return delivery(`${letter(0)}@${letter(1)}`);
}
