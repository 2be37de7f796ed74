import { fetchAuthSession, getCurrentUser, signIn, updatePassword } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCAL_POOL, localOutputs } from '@/lib/config/local-outputs';
import { readOutputs } from '@/lib/config/read-outputs';
import { readSession } from '@/lib/storage/session-store';
import { startPool, USER } from '../local-pool.fixture';
import { sessionCalls } from '../session-calls';
import { SessionManager } from '../session-manager';
import { configureAmplify } from './configure-amplify';
import { directChannel } from './direct-channel.fixture';

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;

beforeEach(async () => {
  pool = await startPool();
  manager = new SessionManager(pool.client, () => {});
  const channel = directChannel(sessionCalls(manager));
  const { amplify } = readOutputs(localOutputs(new URL(pool.pool.cognitoUrl).origin));
  configureAmplify(channel, amplify);
});
afterEach(async () => {
  await manager.signOut();
  await pool.close();
});

test('signing in with SRP puts the session into the worker’s store before it says so', async () => {
  expect(await signIn(USER)).toMatchObject({ isSignedIn: true });
  expect(pool.calls).toContain('RespondToAuthChallenge');
  expect(await manager.get()).toMatchObject({ status: 'active', username: 'ada' });
});

test('nothing is left in the popup’s own storage', async () => {
  await signIn(USER);
  const storage = cognitoUserPoolsTokenProvider.authTokenStore.getKeyValueStorage();
  const key = `CognitoIdentityServiceProvider.${LOCAL_POOL.clientId}.ada.refreshToken`;
  expect(await storage.getItem(key)).toBeNull();
});

test('Amplify’s own calls work with the worker’s tokens, and never see the refresh token', async () => {
  await signIn(USER);
  expect(await getCurrentUser()).toMatchObject({ username: 'ada' });
  const { tokens } = await fetchAuthSession();
  const refreshToken = (await readSession()).record?.tokens?.refreshToken;
  expect(refreshToken).toBeTypeOf('string');
  expect(JSON.stringify(tokens)).not.toContain(refreshToken);
});

test('a forced refresh is the worker’s', async () => {
  await signIn(USER);
  pool.calls.length = 0;
  await fetchAuthSession({ forceRefresh: true });
  expect(pool.calls).toEqual(['GetTokensFromRefreshToken']);
});

test('a wrong password leaves the worker without a session', async () => {
  await expect(signIn({ ...USER, password: 'Wrong-passw0rd' })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  expect(await manager.get()).toEqual({ status: 'signedOut' });
  await expect(updatePassword({ oldPassword: 'a', newPassword: 'b' })).rejects.toThrow();
});
