import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Cognito, type CognitoOptions, createCognito } from '@/backend/local/cognito';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import type { NewSession } from '@/lib/contract/session';
import { CognitoClient } from './cognito-client';

export const USER = { username: 'ada', email: 'ada@example.com', password: 'Passw0rd-ada' };

/** A real emulator on a free port with one user. `calls` lists the actions that it was asked for. */
export async function startPool(options: Partial<CognitoOptions> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'aside-pool-'));
  let origin = '';
  const cognito: Cognito = await createCognito({
    dataDir,
    origin: () => origin,
    graceSeconds: 0,
    ...options,
  });
  await cognito.createUser(USER);
  const calls: string[] = [];
  let faulty: (() => Response | Promise<Response>) | undefined;
  const listening = Promise.withResolvers<number>();
  const server = serve(
    {
      port: 0,
      hostname: '127.0.0.1',
      fetch: request => {
        calls.push(request.headers.get('x-amz-target')?.split('.')[1] ?? '');
        return faulty ? faulty() : cognito.app.fetch(request);
      },
    },
    ({ port }) => listening.resolve(port),
  );
  origin = `http://127.0.0.1:${await listening.promise}`;
  const pool = { cognitoUrl: `${origin}/`, userPoolClientId: LOCAL_POOL.clientId };

  return {
    cognito,
    calls,
    pool,
    client: new CognitoClient(pool),
    /** From now on every answer has this status, and Cognito's exception of this name. */
    breakDown: (status: number, exception?: string) => {
      faulty = () => Response.json(exception ? { __type: exception } : {}, { status });
    },
    /** From now on no answer comes. */
    hang: () => {
      faulty = () => new Promise(() => {});
    },
    repair: () => {
      faulty = undefined;
    },
    /** Signs in as the user, or as another one that was made. */
    signIn: (user?: typeof USER) => signIn(pool, user),
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Signs in as Amplify would with USER_PASSWORD_AUTH. */
async function signIn(
  { cognitoUrl, userPoolClientId }: { cognitoUrl: string; userPoolClientId: string },
  { username, password } = USER,
) {
  const response = await fetch(cognitoUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: userPoolClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  const { AuthenticationResult: tokens } = await response.json();
  const session: NewSession = {
    accessToken: tokens.AccessToken,
    idToken: tokens.IdToken,
    refreshToken: tokens.RefreshToken,
    loginId: username,
  };
  return session;
}
