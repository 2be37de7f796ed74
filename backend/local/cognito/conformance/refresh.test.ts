import { fetchAuthSession, fetchUserAttributes, signIn, signOut } from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const ClientId = LOCAL_POOL.clientId;

let pool: TestPool;

async function startSignedIn(settings: Parameters<typeof startTestPool>[0]): Promise<void> {
  pool = await startTestPool(settings);
  await pool.addUser('demo');
  await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
}

const forceRefresh = () => fetchAuthSession({ forceRefresh: true });

afterEach(async () => {
  vi.useRealTimers();
  await pool.close();
});

describe('with rotation', () => {
  beforeEach(() => startSignedIn({ graceSeconds: 10 }));

  test('a refresh gives new tokens of the same sign-in, and another refresh token', async () => {
    const before = (await fetchAuthSession()).tokens;
    const refreshToken = pool.storage.read('refreshToken');
    pool.advance(60);
    const after = (await forceRefresh()).tokens;
    expect(after?.idToken?.payload.iat).toBeGreaterThan(Number(before?.idToken?.payload.iat));
    expect(after?.idToken?.payload.auth_time).toBe(before?.idToken?.payload.auth_time);
    expect(after?.idToken?.payload.origin_jti).toBe(before?.idToken?.payload.origin_jti);
    expect(after?.idToken?.payload.jti).not.toBe(before?.idToken?.payload.jti);
    expect(pool.storage.read('refreshToken')).not.toBe(refreshToken);
    expect((await fetchUserAttributes()).email).toBe('demo@example.com');
  });

  test('a rotated-out token works within the grace period, for a client whose answer was lost', async () => {
    const old = pool.storage.read('refreshToken');
    await forceRefresh();
    pool.storage.replace('refreshToken', old);
    pool.advance(9);
    expect((await forceRefresh()).tokens).toBeDefined();
  });

  test('after the grace period its reuse is refused, and Amplify drops its tokens', async () => {
    const old = pool.storage.read('refreshToken');
    await forceRefresh();
    pool.storage.replace('refreshToken', old);
    pool.advance(10);
    await expect(forceRefresh()).rejects.toMatchObject({ name: 'RefreshTokenReuseException' });
    expect(() => pool.storage.read('refreshToken')).toThrow('keeps no');
  });

  test('rotation does not prolong the 30 days of the sign-in', async () => {
    pool.advance(29 * 86_400);
    expect((await forceRefresh()).tokens).toBeDefined();
    pool.advance(86_400);
    expect((await forceRefresh()).tokens).toBeUndefined();
  });

  test('REFRESH_TOKEN_AUTH is not enabled', async () => {
    const AuthParameters = { REFRESH_TOKEN: pool.storage.read('refreshToken') };
    const response = await pool.post('InitiateAuth', {
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: 'InvalidParameterException' });
  });

  test('two refreshes at once both get tokens', async () => {
    const body = { ClientId, RefreshToken: pool.storage.read('refreshToken') };
    const answers = await Promise.all([1, 2].map(() => pool.post('GetTokensFromRefreshToken', body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('an unknown refresh token ends the session', async () => {
    pool.storage.replace('refreshToken', 'made-up');
    expect((await forceRefresh()).tokens).toBeUndefined();
    expect(() => pool.storage.read('refreshToken')).toThrow('keeps no');
  });
});

test('without grace the old token is refused at once', async () => {
  await startSignedIn({ graceSeconds: 0 });
  const old = pool.storage.read('refreshToken');
  await forceRefresh();
  pool.storage.replace('refreshToken', old);
  await expect(forceRefresh()).rejects.toMatchObject({ name: 'RefreshTokenReuseException' });
});

describe('without rotation', () => {
  beforeEach(() => startSignedIn({ rotation: false }));

  test('the refresh token stays, and works again and again', async () => {
    const refreshToken = pool.storage.read('refreshToken');
    for (let times = 0; times < 3; times++) {
      pool.advance(3600);
      expect((await forceRefresh()).tokens).toBeDefined();
    }
    expect(pool.storage.read('refreshToken')).toBe(refreshToken);
  });

  test('REFRESH_TOKEN_AUTH works too', async () => {
    const AuthParameters = { REFRESH_TOKEN: pool.storage.read('refreshToken') };
    const response = await pool.post('InitiateAuth', {
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters,
    });
    const { AuthenticationResult } = await response.json();
    expect(AuthenticationResult).toMatchObject({ TokenType: 'Bearer', ExpiresIn: 3600 });
    expect(AuthenticationResult.RefreshToken).toBeUndefined();
  });
});

describe('5-second tokens', () => {
  beforeEach(() => startSignedIn({ tokenSeconds: 5 }));

  test('an expired access token is refused', async () => {
    const before = (await fetchAuthSession()).tokens;
    pool.advance(5);
    const refused = await pool.post('GetUser', { AccessToken: String(before?.accessToken) });
    expect(await refused.json()).toEqual({
      __type: 'NotAuthorizedException',
      message: 'Access Token has expired',
    });
  });

  test('Amplify refreshes by itself once they expired', async () => {
    const refreshed = new Promise(resolve => {
      const stop = Hub.listen('auth', ({ payload }) => {
        stop();
        resolve(payload.event);
      });
    });
    const before = pool.storage.read('accessToken');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6000 });
    expect((await fetchUserAttributes()).email).toBe('demo@example.com');
    expect(await refreshed).toBe('tokenRefresh');
    expect(pool.storage.read('accessToken')).not.toBe(before);
  });

  test('a session lives on over fifty refreshes', async () => {
    for (let times = 0; times < 50; times++) {
      pool.advance(4);
      expect((await forceRefresh()).tokens?.idToken).toBeDefined();
    }
    await signOut();
  });
});
