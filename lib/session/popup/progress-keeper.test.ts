// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { prepareOpenChallenge } from '@/lib/storage/open-challenge';
import { clearSignInProgress, readSignInProgress } from '@/lib/storage/sign-in-progress';
import { ProgressKeeper } from './progress-keeper';

const challenge = { username: 'ada', challengeName: 'EMAIL_OTP', session: 'session', until: 1 };
let keeper: ProgressKeeper;

beforeEach(async () => {
  await clearSignInProgress();
  prepareOpenChallenge(undefined);
  keeper = new ProgressKeeper({ form: 'signIn', typed: {}, ranOut: false });
});

test('keeps what is typed, form by form', async () => {
  keeper.type('signIn', 'username', 'ada');
  keeper.type('signUp', 'email', 'ada@example.com');
  expect((await readSignInProgress())?.typed).toEqual({
    signIn: { username: 'ada' },
    signUp: { email: 'ada@example.com' },
  });
  expect(keeper.typedInto('signIn')).toEqual({ username: 'ada' });
});

test.each(['password', 'confirm_password', 'confirmation_code', 'unknown'])('never keeps %s', async name => {
  keeper.type('signIn', name, 'secret');
  expect(await readSignInProgress()).toBeUndefined();
});

test('keeps a step with the challenge that is open', async () => {
  prepareOpenChallenge(challenge);
  keeper.reach({ route: 'confirmSignIn', username: 'ada', challengeName: 'EMAIL_OTP' });
  expect(await readSignInProgress()).toMatchObject({
    form: 'signIn',
    step: { route: 'confirmSignIn', challenge },
  });
});

test('a code for a forgotten password has no challenge', async () => {
  prepareOpenChallenge(challenge);
  keeper.reach({ route: 'confirmResetPassword', username: 'ada' });
  const progress = await readSignInProgress();
  expect(progress?.form).toBe('forgotPassword');
  expect(progress?.step?.challenge).toBeUndefined();
});

test('back at a form, the step is forgotten', async () => {
  keeper.reach({ route: 'confirmSignUp', username: 'ada' });
  keeper.showForm('signIn');
  expect((await readSignInProgress())?.step).toBeUndefined();
});

test('a finished sign-up leaves only the name, for signing in', async () => {
  keeper.type('signUp', 'email', 'ada@example.com');
  keeper.finish('ada');
  expect(await readSignInProgress()).toMatchObject({
    form: 'signIn',
    typed: { signIn: { username: 'ada' } },
  });
  expect((await readSignInProgress())?.typed.signUp).toBeUndefined();
});
