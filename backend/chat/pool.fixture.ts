import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TokenRules } from './authenticate';

export interface TokenClaims {
  sub?: string;
  token_use?: string;
  aud?: string;
  iss?: string;
  /** Seconds from now; negative for a token that has expired. */
  expiresIn?: number;
}

/** A user pool as the chat API sees it: a real RSA key, its JWKS, and tokens signed with it. */
export const createPool = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { n = '', e = '' } = await exportJWK(publicKey);
  const jwk = { kty: 'RSA', n, e, kid: 'key-1', alg: 'RS256', use: 'sig' };
  const rules: TokenRules = {
    issuer: 'http://127.0.0.1/local-1_aside',
    clientId: 'client',
    jwks: { keys: [jwk] },
  };

  const token = (claims: TokenClaims = {}): Promise<string> => {
    const { sub = 'user-1', aud = rules.clientId, iss = rules.issuer, expiresIn = 300, ...rest } = claims;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ token_use: 'id', ...rest })
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
      .setSubject(sub)
      .setAudience(aud)
      .setIssuer(iss)
      .setIssuedAt(now + Math.min(0, expiresIn) - 300)
      .setExpirationTime(now + expiresIn)
      .sign(privateKey);
  };
  return { rules, token };
};
