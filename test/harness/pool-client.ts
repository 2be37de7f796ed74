import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { NewSession } from '@/lib/contract/session';
import { DEMO } from './demo-user';
import { readIssuedTokens } from './issued-tokens';

interface Answer {
  status: number;
  body: string;
}

/**
 * One request to the pool at `origin`, without Amplify and without Aside. On a connection of its own: one that is kept
 * may be closed by the server at the moment when it is used again.
 */
async function post(origin: string, action: string, body: object): Promise<Answer> {
  const asking = request(origin, {
    agent: false,
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    },
  });
  asking.end(JSON.stringify({ ClientId: LOCAL_POOL.clientId, ...body }));
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  if (!answer) throw new Error('The pool sent no answer.');
  return { status: answer.statusCode ?? 0, body: Buffer.concat(await answer.toArray()).toString() };
}

/** Signs in by password, without the arithmetic of SRP. */
export async function signInByPassword(
  origin: string,
  { username, password }: { username: string; password: string } = DEMO,
): Promise<NewSession> {
  const { status, body } = await post(origin, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  const issued = readIssuedTokens(body);
  if (!issued?.refreshToken) throw new Error(`The pool did not sign ${username} in: ${status}.`);
  return { ...issued, refreshToken: issued.refreshToken, loginId: username };
}

/** `alive`, or the name of the exception with which Cognito refuses the refresh token. Rotates a live one out. */
export async function tryRefreshToken(origin: string, refreshToken: string): Promise<string> {
  const { status, body } = await post(origin, 'GetTokensFromRefreshToken', { RefreshToken: refreshToken });
  if (status === 200) return 'alive';
  const { __type } = JSON.parse(body) as { __type: string };
  return __type.split('#').at(-1) ?? __type;
}

/** Whether Cognito still takes the access token; it stops once the sign-in that it came from is revoked. */
export async function isAlive(origin: string, accessToken: string): Promise<boolean> {
  return (await post(origin, 'GetUser', { AccessToken: accessToken })).status === 200;
}
