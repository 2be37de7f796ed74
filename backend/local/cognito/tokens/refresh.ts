import { findBySub } from '../accounts/find-user';
import { notAuthorized } from '../errors';
import type { Pool } from '../pool';
import { redeemRefreshToken } from './families';
import { issueTokens } from './issue-tokens';

/** New ID and access tokens, and with rotation a new refresh token. The rotation is on disk before it is answered. */
export async function refresh(pool: Pool, refreshToken: string): Promise<object> {
  const { family, next } = redeemRefreshToken(pool, refreshToken);
  const user = findBySub(pool, family.sub);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  if (next !== undefined) await pool.store.save();
  return {
    ChallengeParameters: {},
    AuthenticationResult: await issueTokens(pool, user, family, next),
  };
}
