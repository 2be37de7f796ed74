import { fetchAuthSession, fetchUserAttributes, getCurrentUser, signIn, signOut } from 'aws-amplify/auth';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

let pool: TestPool;

beforeAll(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
});
afterEach(() => signOut());
afterAll(() => pool.close());

describe.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('sign-in by %s', authFlowType => {
  const options = { authFlowType };

  test('the right password signs in', async () => {
    const result = await signIn({ username: 'demo', password: PASSWORD, options });
    expect(result).toEqual({ isSignedIn: true, nextStep: { signInStep: 'DONE' } });
    expect((await getCurrentUser()).username).toBe('demo');
  });

  test('the e-mail address is an alias, and the session is of the username', async () => {
    await signIn({ username: 'Demo@Example.com', password: PASSWORD, options });
    expect((await getCurrentUser()).username).toBe('demo');
  });

  test('a username is found in another case', async () => {
    await signIn({ username: 'DEMO', password: PASSWORD, options });
    expect((await getCurrentUser()).username).toBe('demo');
  });

  test('a wrong password is refused', async () => {
    await expect(signIn({ username: 'demo', password: 'Wrong-h0rse', options })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  test('an unknown user is answered like a wrong password', async () => {
    await expect(signIn({ username: 'nobody', password: PASSWORD, options })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  test('a password is Unicode', async () => {
    const password = 'Größe-ключ-鍵-1';
    const username = `unicode-${authFlowType.toLowerCase()}`;
    await pool.cognito.createUser({ username, email: `${username}@example.com`, password });
    expect((await signIn({ username, password, options })).isSignedIn).toBe(true);
  });
});

test('a flow that the client does not have is refused', async () => {
  await expect(
    signIn({ username: 'demo', options: { authFlowType: 'CUSTOM_WITHOUT_SRP' } }),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

describe('tokens', () => {
  test('have the claims of Cognito, verify against the JWKS, and GetUser takes them', async () => {
    await signIn({ username: 'demo', password: PASSWORD });
    const { tokens } = await fetchAuthSession();
    const response = await fetch(`${pool.cognito.issuer}/.well-known/jwks.json`);
    const keys = createLocalJWKSet(await response.json());
    const options = { issuer: `${pool.url}/${LOCAL_POOL.userPoolId}` };
    const id = await jwtVerify(String(tokens?.idToken), keys, { ...options, audience: LOCAL_POOL.clientId });
    const access = await jwtVerify(String(tokens?.accessToken), keys, options);
    const { sub, email } = await fetchUserAttributes();
    const shared = {
      sub,
      origin_jti: expect.any(String),
      event_id: expect.any(String),
      jti: expect.any(String),
      auth_time: expect.any(Number),
      iss: pool.cognito.issuer,
      iat: expect.any(Number),
      exp: Number(id.payload.iat) + 3600,
    };
    expect(id.payload).toEqual({
      ...shared,
      aud: LOCAL_POOL.clientId,
      token_use: 'id',
      'cognito:username': 'demo',
      email,
      email_verified: true,
    });
    expect(access.payload).toEqual({
      ...shared,
      client_id: LOCAL_POOL.clientId,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      username: 'demo',
    });
    expect(access.payload.origin_jti).toBe(id.payload.origin_jti);
    expect(access.payload.jti).not.toBe(id.payload.jti);
  });
});

test('openid-configuration names the issuer and the keys', async () => {
  const { issuer } = pool.cognito;
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
});
