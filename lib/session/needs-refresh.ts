import type { SessionRecord } from '@/lib/storage/database';
import { readClaims } from './read-claims';

/** Tokens are renewed this long before their end, in milliseconds, or in the last fifth of a shorter life. */
const MARGIN = 60_000;

/** True when the ID token is at its end, judged by Cognito's clock. */
export function needsRefresh(
  { idToken, clockDrift }: NonNullable<SessionRecord['tokens']>,
  now: number,
): boolean {
  const claims = readClaims(idToken);
  if (!claims) return true;
  const life = (claims.exp - claims.iat) * 1000;
  return now + clockDrift >= claims.exp * 1000 - Math.min(MARGIN, life / 5);
}
