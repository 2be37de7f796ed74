import {
  autoSignIn,
  confirmSignUp,
  getCurrentUser,
  resendSignUpCode,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

let pool: TestPool;

beforeAll(async () => {
  pool = await startTestPool();
});
afterEach(() => signOut());
afterAll(() => pool.close());

const register = (username: string, email = `${username}@example.com`, password = PASSWORD) =>
  signUp({ username, password, options: { userAttributes: { email } } });

const confirm = (username: string, confirmationCode = pool.codeOf(username)) =>
  confirmSignUp({ username, confirmationCode });

const enter = (username: string) => signIn({ username, password: PASSWORD, options: BY_PASSWORD });

test('sign-up sends a code, the code confirms, and the user signs in', async () => {
  const { isSignUpComplete, nextStep, userId } = await register('ada');
  expect(isSignUpComplete).toBe(false);
  expect(userId).toMatch(/^[0-9a-f-]{36}$/);
  expect(nextStep).toEqual({
    signUpStep: 'CONFIRM_SIGN_UP',
    codeDeliveryDetails: { attributeName: 'email', deliveryMedium: 'EMAIL', destination: 'a***@e***' },
  });
  expect(pool.codeOf('ada')).toMatch(/^\d{6}$/);
  expect((await confirm('ada')).isSignUpComplete).toBe(true);
  expect((await enter('ada')).isSignedIn).toBe(true);
  expect((await getCurrentUser()).userId).toBe(userId);
});

test('autoSignIn signs in after the confirmation', async () => {
  const userAttributes = { email: 'auto@example.com' };
  await signUp({ username: 'auto', password: PASSWORD, options: { userAttributes, autoSignIn: true } });
  expect((await confirm('auto')).nextStep.signUpStep).toBe('COMPLETE_AUTO_SIGN_IN');
  expect((await autoSignIn()).isSignedIn).toBe(true);
});

test('sign-in before the confirmation leads to it, by SRP too; with a wrong password it does not', async () => {
  await register('bob');
  const step = { isSignedIn: false, nextStep: { signInStep: 'CONFIRM_SIGN_UP' } };
  expect(await enter('bob')).toEqual(step);
  expect(await signIn({ username: 'bob', password: PASSWORD })).toEqual(step);
  await expect(
    signIn({ username: 'bob', password: 'Wrong-h0rse', options: BY_PASSWORD }),
  ).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
});

test('a wrong code is refused, and the right one still works', async () => {
  await register('carol');
  const wrong = pool.codeOf('carol') === '000000' ? '000001' : '000000';
  await expect(confirm('carol', wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  expect((await confirm('carol')).isSignUpComplete).toBe(true);
});

test('a code expires after 24 hours', async () => {
  await register('dan');
  pool.advance(24 * 3600);
  await expect(confirm('dan')).rejects.toMatchObject({ name: 'ExpiredCodeException' });
});

test('a resent code takes the place of the one before', async () => {
  await register('eve');
  const first = pool.codeOf('eve');
  const { destination } = await resendSignUpCode({ username: 'eve' });
  expect(destination).toBe('e***@e***');
  expect(pool.codesSentTo('eve')).toBe(2);
  if (first !== pool.codeOf('eve')) {
    await expect(confirm('eve', first)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  }
  expect((await confirm('eve')).isSignUpComplete).toBe(true);
});

test('a confirmed user cannot be confirmed, nor get another code', async () => {
  const username = await pool.addUser('frank');
  await expect(confirm(username, '123456')).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  });
  await expect(resendSignUpCode({ username })).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('an unknown user gets the answers of a known one', async () => {
  await expect(confirm('nobody', '123456')).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  const { destination } = await resendSignUpCode({ username: 'nobody' });
  expect(destination).toMatch(/^[a-z]\*\*\*@[a-z]\*\*\*$/);
  expect(pool.codesSentTo('nobody')).toBe(0);
});

test('a taken username is refused, in another case too', async () => {
  await pool.addUser('grace');
  await expect(register('Grace', 'other@example.com')).rejects.toMatchObject({
    name: 'UsernameExistsException',
  });
});

test('a taken e-mail address is refused when it is confirmed', async () => {
  await pool.addUser('heidi');
  await register('heidi2', 'Heidi@example.com');
  await expect(confirm('heidi2')).rejects.toMatchObject({ name: 'AliasExistsException' });
});

test('forceAliasCreation takes the address over', async () => {
  await pool.addUser('ivan');
  await register('ivan2', 'ivan@example.com');
  const options = { forceAliasCreation: true };
  await confirmSignUp({ username: 'ivan2', confirmationCode: pool.codeOf('ivan2'), options });
  await enter('ivan@example.com');
  expect((await getCurrentUser()).username).toBe('ivan2');
});

test.each([
  ['Sh0rt-1', 'not long enough'],
  ['no-upper-c4se', 'uppercase'],
  ['NO-LOWER-C4SE', 'lowercase'],
  ['No-digits-here', 'numeric'],
  ['NoSymbols1', 'symbol'],
])('the password %s is refused: %s', async (password, reason) => {
  await expect(register('judy', 'judy@example.com', password)).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: expect.stringContaining(reason),
  });
});

test('a username that looks like an e-mail address is refused', async () => {
  await expect(register('kim@example.com', 'kim@example.com')).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

test.each([
  [{}, 'InvalidParameterException'],
  [{ email: 'no-address' }, 'InvalidParameterException'],
  [{ email: 'leo@example.com', 'custom:role': 'admin' }, 'InvalidParameterException'],
  [{ email: 'leo@example.com', email_verified: 'true' }, 'NotAuthorizedException'],
  [{ email: 'leo@example.com', sub: 'mine' }, 'NotAuthorizedException'],
])('the attributes %o are refused', async (userAttributes, name) => {
  await expect(
    signUp({ username: 'leo', password: PASSWORD, options: { userAttributes } }),
  ).rejects.toMatchObject({ name });
});
