import { randomUUID } from 'node:crypto';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { Pool } from '../pool';
import type { Family, User } from '../state/schema';

/** Attributes that are booleans in tokens, though GetUser lists them as strings. */
const BOOLEANS = ['email_verified', 'phone_number_verified'];

export const issuerOf = (pool: Pool): string => `${pool.settings.origin()}/${LOCAL_POOL.userPoolId}`;

/**
 * ID and access token of a family, with the claims that Cognito puts in.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html}
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html}
 */
export async function issueTokens(pool: Pool, user: User, family: Family, refreshToken?: string) {
  const { tokenSeconds, now } = pool.settings;
  const iat = Math.floor(now() / 1000);
  const shared = {
    sub: family.sub,
    iss: issuerOf(pool),
    origin_jti: family.originJti,
    event_id: family.eventId,
    auth_time: Math.floor(family.authTime / 1000),
    iat,
    exp: iat + tokenSeconds,
  };
  const [IdToken, AccessToken] = await Promise.all([
    pool.signer.sign({
      ...attributeClaims(user),
      ...shared,
      'cognito:username': user.username,
      aud: LOCAL_POOL.clientId,
      token_use: 'id',
      jti: randomUUID(),
    }),
    pool.signer.sign({
      ...shared,
      client_id: LOCAL_POOL.clientId,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      username: user.username,
      jti: randomUUID(),
    }),
  ]);
  const RefreshToken = refreshToken === undefined ? {} : { RefreshToken: refreshToken };
  return { AccessToken, IdToken, ...RefreshToken, ExpiresIn: tokenSeconds, TokenType: 'Bearer' };
}

function attributeClaims(user: User): Record<string, string | boolean> {
  const claims = Object.entries(user.attributes);
  return Object.fromEntries(
    claims.map(([name, value]) => [name, BOOLEANS.includes(name) ? value === 'true' : value]),
  );
}
