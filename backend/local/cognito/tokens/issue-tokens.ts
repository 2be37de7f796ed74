import { randomUUID } from 'node:crypto';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { Pool } from '../pool';
import type { Family, User } from '../state/schema';

/** The scope of tokens that the actions gave, and without which they refuse an access token. */
export const ADMIN_SCOPE = 'aws.cognito.signin.user.admin';

/**
 * Attributes that an ID token carries for a scope besides `openid`; with `openid` alone it carries all.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html
 */
const CLAIMS_OF: Record<string, string[]> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  profile: ['name', 'family_name', 'given_name', 'preferred_username', 'picture', 'locale', 'updated_at'],
};

export interface IssuedTokens {
  AccessToken: string;
  IdToken: string;
  RefreshToken?: string;
  ExpiresIn: number;
  TokenType: 'Bearer';
}

/** Attributes that are booleans in tokens, though GetUser lists them as strings. */
const BOOLEANS = ['email_verified', 'phone_number_verified'];

export const issuerOf = (pool: Pool): string => `${pool.settings.origin()}/${LOCAL_POOL.userPoolId}`;

/**
 * ID and access token of a family, with the claims that Cognito puts in.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html}
 * @see {@link https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html}
 */
export async function issueTokens(
  pool: Pool,
  user: User,
  family: Family,
  { refreshToken, nonce }: { refreshToken?: string | undefined; nonce?: string | undefined } = {},
): Promise<IssuedTokens> {
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
      ...attributeClaims(user, family.scopes ?? []),
      ...shared,
      ...(nonce !== undefined && { nonce }),
      'cognito:username': user.username,
      aud: LOCAL_POOL.clientId,
      token_use: 'id',
      jti: randomUUID(),
    }),
    pool.signer.sign({
      ...shared,
      client_id: LOCAL_POOL.clientId,
      token_use: 'access',
      scope: family.scopes?.join(' ') ?? ADMIN_SCOPE,
      username: user.username,
      jti: randomUUID(),
    }),
  ]);
  return {
    AccessToken,
    IdToken,
    ...(refreshToken !== undefined && { RefreshToken: refreshToken }),
    ExpiresIn: tokenSeconds,
    TokenType: 'Bearer',
  };
}

function attributeClaims(user: User, scopes: string[]): Record<string, string | boolean> {
  const wanted = scopes.flatMap(scope => CLAIMS_OF[scope] ?? []);
  const claims = Object.entries(user.attributes).filter(
    ([name]) => wanted.length === 0 || name === 'sub' || wanted.includes(name),
  );
  return Object.fromEntries(
    claims.map(([name, value]) => [name, BOOLEANS.includes(name) ? value === 'true' : value]),
  );
}
