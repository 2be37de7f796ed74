import type { Tokens } from '@/lib/storage/session-record';
import { readClaims } from './read-claims';

/** Tokens are renewed this long before their end, in milliseconds, or in the last fifth of a shorter life. */
const MARGIN = 60_000;
/** A token with less than this left, in milliseconds, may die on its way; of a shorter life it is the last fifth. */
const IN_FLIGHT = 5_000;

/**
 * Tokens as they arrived, with the times that follow from them. The moment of renewal is up to as much again before the
 * margin, at random: an office that signs in at nine does not refresh as one. `now` in milliseconds since 1970,
 * `random` from 0 to 1.
 */
export function timeTokens(
  tokens: Pick<Tokens, 'accessToken' | 'idToken' | 'refreshToken'>,
  now: number,
  random = Math.random(),
): Tokens {
  const claims = readClaims(tokens.idToken);
  if (!claims) return { ...tokens, clockDrift: 0, refreshAt: 0 };
  const refreshAt = claims.exp * 1000 - atMost(MARGIN, claims) * (1 + random);
  // `iat` is rounded down to a second: Cognito's clock may be that much further.
  return { ...tokens, clockDrift: (claims.iat + 1) * 1000 - now, refreshAt };
}

/** True when it is time to renew, by Cognito's clock. */
export const isDue = ({ clockDrift, refreshAt }: Tokens, now: number): boolean =>
  now + clockDrift >= refreshAt;

/** True when the API will refuse the ID token by the time that it gets there, by Cognito's clock. */
export function isExpired({ idToken, clockDrift }: Tokens, now: number): boolean {
  const claims = readClaims(idToken);
  return !claims || now + clockDrift >= claims.exp * 1000 - atMost(IN_FLIGHT, claims);
}

const atMost = (milliseconds: number, { iat, exp }: { iat: number; exp: number }): number =>
  Math.min(milliseconds, ((exp - iat) * 1000) / 5);
