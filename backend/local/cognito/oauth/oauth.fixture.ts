import { createHash, randomBytes } from 'node:crypto';
import { CALLBACK_URLS, LOCAL_POOL } from '@/lib/config/local-outputs';

export const CALLBACK = CALLBACK_URLS[0] ?? '';

/** A client's half of one sign-in: the address to open, and the verifier that goes with it. */
export function makeRequest(origin: string, changes: Record<string, string | undefined> = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL('/oauth2/authorize', origin);
  const parameters = {
    response_type: 'code',
    client_id: LOCAL_POOL.clientId,
    redirect_uri: CALLBACK,
    scope: 'openid email aws.cognito.signin.user.admin',
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return { url, verifier };
}

/** POST /oauth2/token for a code. */
export const redeem = (
  origin: string,
  code: string,
  verifier: string,
  headers: Record<string, string> = {},
) =>
  askForTokens(
    origin,
    { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier },
    headers,
  );

export const askForTokens = (
  origin: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(new URL('/oauth2/token', origin), {
    method: 'POST',
    headers,
    body: new URLSearchParams({ client_id: LOCAL_POOL.clientId, ...fields }),
  });
