import { signIn, signOut } from 'aws-amplify/auth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
});
afterEach(async () => {
  await signOut();
  await pool.close();
});

type Options = Parameters<typeof signIn>[0]['options'];

async function fail(times: number, username: string, options: Options): Promise<void> {
  for (let time = 0; time < times; time++) {
    await expect(signIn({ username, password: 'Wrong-h0rse', options })).rejects.toMatchObject({
      message: 'Incorrect username or password.',
    });
  }
}

const locked = { name: 'NotAuthorizedException', message: 'Password attempts exceeded' };

test('five wrong passwords lock the user, and the lock opens by itself', async () => {
  await fail(5, 'demo', BY_PASSWORD);
  const credentials = { username: 'demo', password: PASSWORD, options: BY_PASSWORD };
  await expect(signIn(credentials)).rejects.toMatchObject(locked);
  pool.advance(1);
  expect((await signIn(credentials)).isSignedIn).toBe(true);
});

test('by SRP and in clear they count together', async () => {
  await fail(3, 'demo', BY_PASSWORD);
  await fail(2, 'demo', { authFlowType: 'USER_SRP_AUTH' });
  await expect(signIn({ username: 'demo', password: PASSWORD })).rejects.toMatchObject(locked);
  pool.advance(1);
  expect((await signIn({ username: 'demo', password: PASSWORD })).isSignedIn).toBe(true);
});

test('a success starts the count anew', async () => {
  for (let round = 0; round < 2; round++) {
    await fail(4, 'demo', BY_PASSWORD);
    await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
    await signOut();
  }
});

test('15 minutes without an attempt start it anew', async () => {
  await fail(4, 'demo', BY_PASSWORD);
  pool.advance(15 * 60);
  await fail(4, 'demo', BY_PASSWORD);
  const result = await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
  expect(result.isSignedIn).toBe(true);
});

test('the lock doubles with each further failure', async () => {
  await fail(5, 'demo', BY_PASSWORD);
  const guess = (password: string) => signIn({ username: 'demo', password, options: BY_PASSWORD });
  for (const seconds of [1, 2, 4, 8]) {
    await expect(guess(PASSWORD)).rejects.toMatchObject(locked);
    pool.advance(seconds);
    await expect(guess('Wrong-h0rse')).rejects.toMatchObject({ message: 'Incorrect username or password.' });
  }
  pool.advance(15);
  await expect(guess(PASSWORD)).rejects.toMatchObject(locked);
  pool.advance(1);
  expect((await guess(PASSWORD)).isSignedIn).toBe(true);
});

test('it counts a user under all names alike', async () => {
  await fail(5, 'Demo@example.com', BY_PASSWORD);
  await expect(signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD })).rejects.toMatchObject(
    locked,
  );
});

test('an unknown name locks like a known one', async () => {
  await fail(5, 'nobody', BY_PASSWORD);
  await expect(
    signIn({ username: 'nobody', password: PASSWORD, options: BY_PASSWORD }),
  ).rejects.toMatchObject(locked);
});

test('other users are not locked', async () => {
  await pool.addUser('other');
  await fail(5, 'demo', BY_PASSWORD);
  const result = await signIn({ username: 'other', password: PASSWORD, options: BY_PASSWORD });
  expect(result.isSignedIn).toBe(true);
});
