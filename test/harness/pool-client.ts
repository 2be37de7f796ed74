import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { NewSession } from '@/lib/contract/session';
import { DEMO } from './demo-user';
import { readIssuedTokens } from './issued-tokens';

/** One request to the pool at `origin`, without Amplify and without Aside. */
const post = (origin: string, action: string, body: object): Promise<Response> =>
  fetch(origin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    },
    body: JSON.stringify({ ClientId: LOCAL_POOL.clientId, ...body }),
  });

/** Signs in by password, without the arithmetic of SRP. */
export async function signInByPassword(
  origin: string,
  { username, password }: { username: string; password: string } = DEMO,
): Promise<NewSession> {
  const response = await post(origin, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  const issued = readIssuedTokens(await response.text());
  if (!issued?.refreshToken) throw new Error(`The pool did not sign ${username} in: ${response.status}.`);
  return { ...issued, refreshToken: issued.refreshToken, loginId: username };
}

/** `alive`, or the name of the exception with which Cognito refuses the refresh token. Rotates a live one out. */
export async function tryRefreshToken(origin: string, refreshToken: string): Promise<string> {
  const response = await post(origin, 'GetTokensFromRefreshToken', { RefreshToken: refreshToken });
  if (response.ok) return 'alive';
  const { __type } = (await response.json()) as { __type: string };
  return __type.split('#').at(-1) ?? __type;
}

/** Whether Cognito still takes the access token; it stops once the sign-in that it came from is revoked. */
export async function isAlive(origin: string, accessToken: string): Promise<boolean> {
  return (await post(origin, 'GetUser', { AccessToken: accessToken })).ok;
}
