import { errors } from 'jose';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { findBySub } from '../accounts/find-user';
import { CognitoException, notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { ADMIN_SCOPE, issuerOf } from './issue-tokens';

/**
 * The user of an access token.
 * @throws NotAuthorizedException when it is not one of ours, expired or revoked; UserNotFoundException when the user is gone.
 */
export async function authorize(pool: Pool, accessToken: string): Promise<User> {
  const claims = await pool.signer
    .verify(accessToken, issuerOf(pool), pool.settings.now())
    .catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw notAuthorized('Access Token has expired');
      throw notAuthorized('Invalid Access Token');
    });
  if (claims.token_use !== 'access' || claims.client_id !== LOCAL_POOL.clientId) {
    throw notAuthorized('Invalid Access Token');
  }
  if (!String(claims.scope).split(' ').includes(ADMIN_SCOPE)) {
    throw notAuthorized('Access Token does not have required scopes');
  }
  const user = findBySub(pool, claims.sub ?? '');
  if (!user) throw new CognitoException('UserNotFoundException', 'User does not exist.');
  const family = pool.store.state.families.find(({ originJti }) => originJti === claims.origin_jti);
  if (!family || family.revokedAt !== undefined) throw notAuthorized('Access Token has been revoked');
  return user;
}
