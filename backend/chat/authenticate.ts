import { JwtVerifier } from 'aws-jwt-verify';
import { JwtExpiredError } from 'aws-jwt-verify/error';
import { assertIsJwks } from 'aws-jwt-verify/jwk';
import type { Context } from 'hono';
import { Refusal } from './refusal';

/** Who asks: `id` is the pool's `sub`, which never changes. */
export interface User {
  id: string;
}

/** Says who asks, or throws a 401 `Refusal`. Behind a gateway that has checked the token, it only reads the claims. */
export type Authenticate = (c: Context) => Promise<User>;

export interface TokenRules {
  /** The pool's `iss`. */
  issuer: string;
  /** App client id, the token's `aud`. */
  clientId: string;
  /** The pool's public keys. Nothing is fetched: a token signed with any other key is refused. */
  jwks: { keys: Record<string, string>[] };
}

const unauthorized = (code: string, message: string): Refusal =>
  new Refusal(401, code, message, { 'WWW-Authenticate': 'Bearer' });

/**
 * Takes the ID token in `Authorization: Bearer`: signature, `iss`, `aud`, `exp` and `token_use: id`. An access
 * token is refused, as by API Gateway's Cognito authorizer without scopes.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export const verifyIdToken = ({ issuer, clientId, jwks }: TokenRules): Authenticate => {
  assertIsJwks(jwks);
  const verifier = JwtVerifier.create({
    issuer,
    audience: clientId,
    jwksUri: `${issuer}/.well-known/jwks.json`,
    customJwtCheck: ({ payload }) => {
      if (payload.token_use !== 'id') throw new Error('not an ID token');
    },
  });
  verifier.cacheJwks(jwks);

  return async c => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (!token) throw unauthorized('unauthorized', 'The request carries no token.');
    try {
      const { sub } = verifier.verifySync(token);
      if (sub) return { id: sub };
    } catch (error) {
      // The sentence that API Gateway sends, so that clients see one wording.
      if (error instanceof JwtExpiredError) {
        throw unauthorized('token-expired', 'The incoming token has expired');
      }
    }
    throw unauthorized('unauthorized', 'The token is not a valid ID token of this user pool.');
  };
};
