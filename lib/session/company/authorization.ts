import * as oauth from 'oauth4webapi';
import type { AsideConfig, OAuthConfig } from '@/lib/config/config';

export type LoginConfig = Pick<AsideConfig, 'cognitoUrl' | 'userPoolId' | 'userPoolClientId'> & {
  oauth: OAuthConfig;
};

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

/**
 * The pool as an authorization server. Written down instead of discovered: the addresses follow from the outputs file.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html
 */
export const serverOf = ({ cognitoUrl, userPoolId, oauth: { origin } }: LoginConfig) =>
  ({
    issuer: `${cognitoUrl}${userPoolId}`,
    authorization_endpoint: `${origin}/oauth2/authorize`,
    token_endpoint: `${origin}/oauth2/token`,
    end_session_endpoint: `${origin}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
  }) satisfies oauth.AuthorizationServer;

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

/** Where the login page forgets who signed in, and sends the window back. */
export function logoutUrl(config: LoginConfig, callbackUrl: string): URL {
  const url = new URL(serverOf(config).end_session_endpoint);
  url.search = new URLSearchParams({
    client_id: config.userPoolClientId,
    logout_uri: callbackUrl,
  }).toString();
  return url;
}
