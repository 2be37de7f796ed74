import type { AuthorizationServer } from 'oauth4webapi';
import type { AsideConfig, OAuthConfig } from '@/lib/config/config';

export type LoginConfig = Pick<AsideConfig, 'cognitoUrl' | 'userPoolId' | 'userPoolClientId'> & {
  oauth: OAuthConfig;
};

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
  }) satisfies AuthorizationServer;

/** Where the login page forgets who signed in, and sends the window back. */
export function logoutUrl(config: LoginConfig, callbackUrl: string): URL {
  const url = new URL(serverOf(config).end_session_endpoint);
  url.search = new URLSearchParams({
    client_id: config.userPoolClientId,
    logout_uri: callbackUrl,
  }).toString();
  return url;
}
