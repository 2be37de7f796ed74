import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchAuthSession, fetchUserAttributes, signIn, signOut, signUp } from 'aws-amplify/auth';
import { afterEach, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

let pool: TestPool;
afterEach(() => pool.close());

/** Another process on the same folder, and the same client with the tokens that it had. */
async function restart(): Promise<void> {
  const tokens = pool.storage.snapshot();
  await pool.stop();
  pool = await startTestPool({ dataDir: pool.dataDir });
  pool.storage.restore(tokens);
}

test('users, sessions and the signing key outlive a restart', async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
  await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
  const keys = pool.cognito.jwks();
  await restart();
  expect(pool.cognito.jwks()).toEqual(keys);
  expect((await fetchAuthSession({ forceRefresh: true })).tokens).toBeDefined();
  expect((await fetchUserAttributes()).email).toBe('demo@example.com');
  expect(pool.cognito.hasUser('Demo')).toBe(true);
  await expect(pool.addUser('demo')).rejects.toMatchObject({ name: 'UsernameExistsException' });
  await signOut();
  expect((await signIn({ username: 'demo', password: PASSWORD })).isSignedIn).toBe(true);
});

test('what was revoked stays revoked', async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
  await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
  const tokens = pool.storage.snapshot();
  await signOut();
  await restart();
  pool.storage.restore(tokens);
  expect((await fetchAuthSession({ forceRefresh: true })).tokens).toBeUndefined();
});

test('the file has no password and no token', async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
  await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
  await signUp({
    username: 'ada',
    password: 'Signed-up-h0rse',
    options: { userAttributes: { email: 'ada@example.com' } },
  });
  const text = await readFile(join(pool.dataDir, 'cognito.json'), 'utf8');
  expect(text).toContain('ada@example.com');
  for (const kind of ['accessToken', 'idToken', 'refreshToken'])
    expect(text).not.toContain(pool.storage.read(kind));
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toContain('Signed-up-h0rse');
});

test.each([
  [{ tokenSeconds: 4 }, 'The token life must be a whole number of seconds from 5 to 86400, not 4.'],
  [{ tokenSeconds: Number.NaN }, 'not NaN'],
  [{ graceSeconds: 61 }, 'from 0 to 60, not 61.'],
])('the options %j are refused', async (options, sentence) => {
  pool = await startTestPool();
  await expect(startTestPool(options)).rejects.toThrow(sentence);
});
