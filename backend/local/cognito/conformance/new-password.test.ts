import { confirmSignIn, fetchUserAttributes, signIn, signOut } from 'aws-amplify/auth';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const newPassword = 'Another-h0rse';
let pool: TestPool;

beforeAll(async () => {
  pool = await startTestPool();
});
afterEach(() => signOut());
afterAll(() => pool.close());

async function addInvited(username: string): Promise<string> {
  const status = 'FORCE_CHANGE_PASSWORD';
  await pool.cognito.createUser({ username, email: `${username}@example.com`, password: PASSWORD, status });
  return username;
}

describe.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('a temporary password, by %s', flow => {
  const options = { authFlowType: flow };

  test('leads to a password of the own, which then signs in', async () => {
    const username = await addInvited(`ada-${flow.toLowerCase()}`);
    const { nextStep } = await signIn({ username, password: PASSWORD, options });
    expect(nextStep).toEqual({
      signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED',
      missingAttributes: [],
    });
    expect((await confirmSignIn({ challengeResponse: newPassword })).isSignedIn).toBe(true);
    await signOut();
    expect((await signIn({ username, password: newPassword, options })).isSignedIn).toBe(true);
    await signOut();
    await expect(signIn({ username, password: PASSWORD, options: BY_PASSWORD })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });

  test('that is wrong is refused', async () => {
    const username = await addInvited(`bob-${flow.toLowerCase()}`);
    await expect(signIn({ username, password: 'Wrong-h0rse', options })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });
});

test('a weak new password is refused, and another may follow in the same session', async () => {
  const username = await addInvited('carol');
  await signIn({ username, password: PASSWORD, options: BY_PASSWORD });
  await expect(confirmSignIn({ challengeResponse: 'weak' })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
  });
  expect((await confirmSignIn({ challengeResponse: newPassword })).isSignedIn).toBe(true);
});

test('attributes may come with it', async () => {
  const username = await addInvited('dan');
  await signIn({ username, password: PASSWORD, options: BY_PASSWORD });
  const options = { userAttributes: { given_name: 'Dan' } };
  await confirmSignIn({ challengeResponse: newPassword, options });
  expect(await fetchUserAttributes()).toMatchObject({ given_name: 'Dan', email: 'dan@example.com' });
});

test('the session ends after three minutes', async () => {
  const username = await addInvited('eve');
  await signIn({ username, password: PASSWORD, options: BY_PASSWORD });
  pool.advance(180);
  await expect(confirmSignIn({ challengeResponse: newPassword })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Invalid session for the user, session is expired.',
  });
});

describe('a session', () => {
  const ClientId = LOCAL_POOL.clientId;
  const ChallengeName = 'NEW_PASSWORD_REQUIRED';

  const begin = async (USERNAME: string): Promise<string> => {
    const AuthParameters = { USERNAME, PASSWORD };
    const body = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
    return (await (await pool.post('InitiateAuth', body)).json()).Session;
  };
  const respond = async (USERNAME: string, Session: string) => {
    const ChallengeResponses = { USERNAME, NEW_PASSWORD: newPassword };
    const body = { ClientId, ChallengeName, ChallengeResponses, Session };
    return (await pool.post('RespondToAuthChallenge', body)).json();
  };

  test('that was made up sets no password', async () => {
    await addInvited('frank');
    expect(await respond('frank', 'anything-that-is-long-enough')).toMatchObject({
      __type: 'NotAuthorizedException',
    });
  });

  test('serves once', async () => {
    const session = await begin(await addInvited('grace'));
    expect(await respond('grace', session)).toHaveProperty('AuthenticationResult');
    expect(await respond('grace', session)).toMatchObject({ __type: 'NotAuthorizedException' });
  });

  test('serves its own user only', async () => {
    const session = await begin(await addInvited('heidi'));
    await addInvited('ivan');
    expect(await respond('ivan', session)).toMatchObject({ __type: 'NotAuthorizedException' });
  });
});
