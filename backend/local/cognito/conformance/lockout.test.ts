import { signIn, signOut } from 'aws-amplify/auth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool';

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

async function failFiveTimes(username: string, options: Options): Promise<void> {
  for (let times = 0; times < 5; times++) {
    await expect(signIn({ username, password: 'Wrong-h0rse', options })).rejects.toMatchObject({
      message: 'Incorrect username or password.',
    });
  }
}

const locked = { name: 'NotAuthorizedException', message: 'Password attempts exceeded' };

describe.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('five wrong passwords by %s', flow => {
  const options = { authFlowType: flow };
  const credentials = { username: 'demo', password: PASSWORD };

  test('lock the user, and the lock opens by itself', async () => {
    await failFiveTimes('demo', options);
    await expect(signIn({ ...credentials, options: BY_PASSWORD })).rejects.toMatchObject(locked);
    pool.advance(1);
    expect((await signIn({ ...credentials, options })).isSignedIn).toBe(true);
  });
});

test('the lock doubles with each further failure', async () => {
  await failFiveTimes('demo', BY_PASSWORD);
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
  await failFiveTimes('Demo@example.com', BY_PASSWORD);
  await expect(signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD })).rejects.toMatchObject(
    locked,
  );
});

test('an unknown name locks like a known one', async () => {
  await failFiveTimes('nobody', BY_PASSWORD);
  await expect(
    signIn({ username: 'nobody', password: PASSWORD, options: BY_PASSWORD }),
  ).rejects.toMatchObject(locked);
});

test('other users are not locked', async () => {
  await pool.addUser('other');
  await failFiveTimes('demo', BY_PASSWORD);
  const result = await signIn({ username: 'other', password: PASSWORD, options: BY_PASSWORD });
  expect(result.isSignedIn).toBe(true);
});
