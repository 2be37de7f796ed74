import { fetchAuthSession, fetchUserAttributes, signIn, signOut } from 'aws-amplify/auth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const ClientId = LOCAL_POOL.clientId;
const credentials = { username: 'demo', password: PASSWORD, options: BY_PASSWORD };
let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
  await signIn(credentials);
});
afterEach(() => pool.close());

const forceRefresh = () => fetchAuthSession({ forceRefresh: true });
const revoked = { name: 'NotAuthorizedException', message: 'Access Token has been revoked' };

test('sign-out revokes the refresh token and the access token', async () => {
  const before = pool.storage.snapshot();
  await signOut();
  expect(pool.storage.size).toBe(0);
  pool.storage.restore(before);
  await expect(fetchUserAttributes()).rejects.toMatchObject(revoked);
  expect((await forceRefresh()).tokens).toBeUndefined();
});

test('it revokes what was rotated out before, within the grace period too', async () => {
  const old = pool.storage.snapshot();
  await forceRefresh();
  await signOut();
  pool.storage.restore(old);
  expect((await forceRefresh()).tokens).toBeUndefined();
});

test('it leaves other sign-ins of the user alone', async () => {
  const other = pool.storage.snapshot();
  await pool.storage.clear();
  await signIn(credentials);
  await signOut();
  pool.storage.restore(other);
  expect((await forceRefresh()).tokens).toBeDefined();
});

test('a global sign-out ends all sign-ins of the user, and nobody else’s', async () => {
  await pool.addUser('other');
  const first = pool.storage.snapshot();
  await pool.storage.clear();
  await signIn({ ...credentials, username: 'other' });
  const others = pool.storage.snapshot();
  await pool.storage.clear();
  await signIn(credentials);
  await signOut({ global: true });
  pool.storage.restore(first);
  await expect(fetchUserAttributes()).rejects.toMatchObject(revoked);
  expect((await forceRefresh()).tokens).toBeUndefined();
  pool.storage.restore(others);
  expect((await forceRefresh()).tokens).toBeDefined();
});

test('an administrator can end all sign-ins of a user', async () => {
  await pool.cognito.signOutUser('demo');
  expect((await forceRefresh()).tokens).toBeUndefined();
});

test('an access token cannot be revoked, and an unknown token needs no revoking', async () => {
  const revoke = (Token: string) => pool.post('RevokeToken', { ClientId, Token });
  const refused = await revoke(pool.storage.read('accessToken'));
  expect(await refused.json()).toMatchObject({ __type: 'UnsupportedTokenTypeException' });
  expect((await revoke('unknown')).status).toBe(200);
});
