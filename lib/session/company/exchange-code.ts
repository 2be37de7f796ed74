import * as oauth from 'oauth4webapi';
import { fail, type Result, succeed } from '@/lib/contract/errors';
import type { NewSession } from '@/lib/contract/session';
import type { Authorization } from './authorization';
import { explainFailure } from './explain-failure';
import { type LoginConfig, serverOf } from './login-server';

/**
 * Turns the address that the login window ended at into tokens. `state`, the ID token's nonce, issuer, audience and
 * times, and the form of every answer are checked by the library.
 * Errors: `sign-in-refused`, `sign-in-mismatch`, `sign-in-unreachable`.
 */
export async function exchangeCode(
  config: LoginConfig,
  { state, nonce, verifier, callbackUrl }: Authorization,
  answer: URL,
): Promise<Result<NewSession>> {
  const server = serverOf(config);
  const client: oauth.Client = { client_id: config.userPoolClientId };
  try {
    const parameters = oauth.validateAuthResponse(server, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      callbackUrl,
      verifier,
      { [oauth.allowInsecureRequests]: isLoopback(server.token_endpoint) },
    );
    const tokens = await oauth.processAuthorizationCodeResponse(
      server,
      { ...client, [oauth.clockSkew]: readSkew(response) },
      response,
      { expectedNonce: nonce, requireIdToken: true },
    );
    const { access_token: accessToken, id_token: idToken, refresh_token: refreshToken } = tokens;
    // An app client without the grant for refresh tokens cannot keep a session.
    if (!idToken || !refreshToken) return fail('sign-in-refused', { detail: 'no refresh token' });
    return succeed({ accessToken, idToken, refreshToken });
  } catch (error) {
    return { ok: false, error: explainFailure(error) };
  }
}

/** The local stack speaks http on this machine; whatever else does is refused. */
const isLoopback = (url: string) => /^http:\/\/127\.0\.0\.1(:\d+)?\//.test(url);

/** Cognito's clock minus ours, in seconds, so that a clock that is wrong here does not refuse a good ID token. */
function readSkew(response: Response): number {
  const drift = Date.parse(response.headers.get('date') ?? '') - Date.now();
  return Number.isNaN(drift) ? 0 : Math.round(drift / 1000);
}
