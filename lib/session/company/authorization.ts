import * as oauth from 'oauth4webapi';
import { type LoginConfig, serverOf } from './login-server';

/** One sign-in under way: what its answer is held against. */
export interface Authorization {
  /** What the login window opens. */
  url: URL;
  callbackUrl: string;
  state: string;
  nonce: string;
  /** PKCE's `code_verifier`. Stays in the worker until the code is exchanged. */
  verifier: string;
}

interface Wishes {
  /** Cognito's `identity_provider`; without it the login page asks. */
  provider?: string | undefined;
  /** The user has to prove again who they are, though the browser knows them. */
  loginAgain?: boolean;
}

/** Begins a sign-in: authorization code with PKCE (RFC 7636, S256), `state` and nonce. */
export async function startAuthorization(
  config: LoginConfig,
  callbackUrl: string,
  { provider, loginAgain }: Wishes,
): Promise<Authorization> {
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(serverOf(config).authorization_endpoint);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: config.userPoolClientId,
    redirect_uri: callbackUrl,
    scope: config.oauth.scopes.join(' '),
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(provider && { identity_provider: provider }),
    ...(loginAgain && { prompt: 'login' }),
  }).toString();
  return { url, callbackUrl, state, nonce, verifier };
}
