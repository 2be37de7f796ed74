import { createHash } from 'node:crypto';
import { findBySub } from '../accounts/find-user';
import type { Pool } from '../pool';
import type { Family, User } from '../state/schema';
import { revokeFamily, startFamily } from '../tokens/families';
import { OAuthError } from './oauth-error';

const refused = () => new OAuthError('invalid_grant', 'The code is not valid, or was used before.');

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

interface Redeemed {
  nonce: string | undefined;
  user: User;
  family: Family;
  refreshToken: string;
}

/**
 * Exchanges a code for a new sign-in. A code serves once: the second time, what the first time brought is revoked,
 * since one of the two was not the client (RFC 6749, 4.1.2). A wrong verifier uses the code up.
 * @throws OAuthError `invalid_grant`
 */
export function redeemCode(pool: Pool, code: string, redirectUri: string, verifier: string): Redeemed {
  const grant = pool.oauth.codes.peek(code);
  if (!grant) throw refused();
  if (grant.originJti !== undefined) {
    const family = pool.store.state.families.find(({ originJti }) => originJti === grant.originJti);
    if (family) revokeFamily(pool, family);
    throw refused();
  }
  const user = findBySub(pool, grant.sub);
  if (!user || grant.redirectUri !== redirectUri || grant.challenge !== challengeOf(verifier)) {
    pool.oauth.codes.take(code);
    throw refused();
  }
  const { family, refreshToken } = startFamily(pool, user, grant.scopes);
  grant.originJti = family.originJti;
  return { nonce: grant.nonce, user, family, refreshToken };
}
