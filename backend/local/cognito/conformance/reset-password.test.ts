import { confirmResetPassword, resetPassword, signIn, signOut } from 'aws-amplify/auth';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const newPassword = 'Another-h0rse';
let pool: TestPool;

beforeAll(async () => {
  pool = await startTestPool();
});
afterEach(() => signOut());
afterAll(() => pool.close());

const confirm = (username: string, confirmationCode = pool.codeOf(username), password = newPassword) =>
  confirmResetPassword({ username, confirmationCode, newPassword: password });

test('a code sets a new password, for SRP too, and the old one is void', async () => {
  const username = await pool.addUser('ada');
  const { nextStep } = await resetPassword({ username });
  expect(nextStep).toEqual({
    resetPasswordStep: 'CONFIRM_RESET_PASSWORD_WITH_CODE',
    codeDeliveryDetails: { attributeName: 'email', deliveryMedium: 'EMAIL', destination: 'a***@e***' },
  });
  await confirm(username);
  await expect(signIn({ username, password: PASSWORD, options: BY_PASSWORD })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  expect((await signIn({ username, password: newPassword })).isSignedIn).toBe(true);
});

test('the e-mail address serves as the name', async () => {
  await pool.addUser('bob');
  await resetPassword({ username: 'bob@example.com' });
  await confirm('bob@example.com', pool.codeOf('bob'));
  const result = await signIn({ username: 'bob', password: newPassword, options: BY_PASSWORD });
  expect(result.isSignedIn).toBe(true);
});

test('a code serves once', async () => {
  const username = await pool.addUser('carol');
  await resetPassword({ username });
  await confirm(username);
  await expect(confirm(username)).rejects.toMatchObject({ name: 'ExpiredCodeException' });
});

test('a code expires after an hour', async () => {
  const username = await pool.addUser('dan');
  await resetPassword({ username });
  pool.advance(3600);
  await expect(confirm(username)).rejects.toMatchObject({ name: 'ExpiredCodeException' });
});

test('a weak password is refused, and the code still works', async () => {
  const username = await pool.addUser('eve');
  await resetPassword({ username });
  await expect(confirm(username, pool.codeOf(username), 'weakling')).rejects.toMatchObject({
    name: 'InvalidPasswordException',
  });
  await confirm(username);
});

test('after five wrong codes the right one is refused, for an hour', async () => {
  const username = await pool.addUser('frank');
  await resetPassword({ username });
  const wrong = pool.codeOf(username) === '000000' ? '000001' : '000000';
  for (let times = 0; times < 5; times++) {
    await expect(confirm(username, wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  }
  await expect(confirm(username)).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  });
  pool.advance(3600);
  await resetPassword({ username });
  await confirm(username);
});

test.each(['grace', 'nobody'])(
  '%s gets ten codes an hour, whether there is such a user or not',
  async name => {
    await pool.addUser('grace').catch(() => undefined);
    for (let times = 0; times < 10; times++) await resetPassword({ username: name });
    await expect(resetPassword({ username: name })).rejects.toMatchObject({ name: 'LimitExceededException' });
    expect(pool.codesSentTo(name)).toBe(name === 'grace' ? 10 : 0);
  },
);

test('an unknown user gets the answers of a known one', async () => {
  await expect(confirm('unknown', '123456')).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  const { nextStep } = await resetPassword({ username: 'unknown' });
  expect(nextStep.codeDeliveryDetails.destination).toMatch(/^[a-z]\*\*\*@[a-z]\*\*\*$/);
  expect((await resetPassword({ username: 'unknown' })).nextStep).toEqual(nextStep);
  await expect(confirm('unknown', '123456')).rejects.toMatchObject({ name: 'CodeMismatchException' });
});

test('a user with a temporary password cannot reset it', async () => {
  const username = 'heidi';
  const status = 'FORCE_CHANGE_PASSWORD';
  await pool.cognito.createUser({ username, email: 'heidi@example.com', password: PASSWORD, status });
  await expect(resetPassword({ username })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'User password cannot be reset in the current state.',
  });
});
