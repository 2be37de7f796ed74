import { findBySub } from '../accounts/find-user';
import { notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { Family } from '../state/schema';
import { redeemRefreshToken } from './families';
import { type IssuedTokens, issueTokens } from './issue-tokens';

/** New ID and access tokens, and with rotation a new refresh token. The rotation is on disk before it is answered. */
export async function renew(
  pool: Pool,
  refreshToken: string,
): Promise<{ family: Family; tokens: IssuedTokens }> {
  const { family, next } = redeemRefreshToken(pool, refreshToken);
  const user = findBySub(pool, family.sub);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  if (next !== undefined) await pool.store.save();
  return { family, tokens: await issueTokens(pool, user, family, { refreshToken: next }) };
}

/** The same, as the user pool's actions answer it. */
export async function refresh(pool: Pool, refreshToken: string): Promise<object> {
  const { tokens } = await renew(pool, refreshToken);
  return { ChallengeParameters: {}, AuthenticationResult: tokens };
}
