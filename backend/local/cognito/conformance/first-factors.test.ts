import {
  confirmSignIn,
  getCurrentUser,
  signIn,
  signOut,
  signUp,
  updateMFAPreference,
} from 'aws-amplify/auth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
});
afterEach(async () => {
  await signOut();
  await pool.close();
});

type Factor = NonNullable<NonNullable<Parameters<typeof signIn>[0]['options']>['preferredChallenge']>;

const begin = (username = 'demo', preferredChallenge?: Factor, password?: string) =>
  signIn({
    username,
    ...(password !== undefined && { password }),
    options: { authFlowType: 'USER_AUTH', ...(preferredChallenge && { preferredChallenge }) },
  });
const respond = (challengeResponse: string) => confirmSignIn({ challengeResponse });
const wrongCode = () => String((Number(pool.codeOf('demo')) + 1) % 1_000_000).padStart(6, '0');

const choice = (...availableChallenges: Factor[]) => ({
  isSignedIn: false,
  nextStep: { signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION', availableChallenges },
});
const mismatch = { name: 'CodeMismatchException', message: 'Invalid code or auth state for the user.' };

describe('USER_AUTH without a preferred factor', () => {
  test('offers what the user may sign in with', async () => {
    expect(await begin()).toEqual(choice('PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'));
  });

  test('an e-mail code can be chosen', async () => {
    await begin();
    expect((await respond('EMAIL_OTP')).nextStep).toEqual({
      signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
      codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'd***@e***' },
    });
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test.each(['PASSWORD', 'PASSWORD_SRP'] as const)('%s can be chosen, and corrected', async factor => {
    await begin();
    expect((await respond(factor)).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_PASSWORD');
    await expect(respond('Wrong-h0rse')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect((await respond(PASSWORD)).isSignedIn).toBe(true);
  });

  test('what is not offered is refused, and a choice may follow', async () => {
    await begin();
    await expect(respond('WEB_AUTHN')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect((await respond('EMAIL_OTP')).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  });
});

describe('USER_AUTH with a preferred factor', () => {
  test('EMAIL_OTP: the code is sent at once', async () => {
    const { nextStep } = await begin('demo', 'EMAIL_OTP');
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
    expect((await getCurrentUser()).username).toBe('demo');
  });

  test.each(['PASSWORD', 'PASSWORD_SRP'] as const)('%s: the password is checked at once', async factor => {
    await expect(begin('demo', factor, 'Wrong-h0rse')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    expect((await begin('demo', factor, PASSWORD)).isSignedIn).toBe(true);
  });

  test('the e-mail address serves as the name', async () => {
    await begin('demo@example.com', 'EMAIL_OTP');
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
    expect((await getCurrentUser()).signInDetails?.loginId).toBe('demo@example.com');
  });

  test.each(['WEB_AUTHN', 'SMS_OTP'] as const)('%s: not offered, so the user may choose', async factor => {
    expect(await begin('demo', factor)).toEqual(choice('PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'));
  });

  test('a temporary password is still to be changed', async () => {
    const status = 'FORCE_CHANGE_PASSWORD';
    await pool.cognito.createUser({ username: 'new', email: 'new@example.com', password: PASSWORD, status });
    await begin('new', 'EMAIL_OTP');
    const { nextStep } = await respond(pool.codeOf('new'));
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
  });
});

describe('no e-mail code as first factor', () => {
  const passwordsOnly = choice('PASSWORD_SRP', 'PASSWORD');

  test('for a user with a second factor, who is asked for it after the password', async () => {
    await pool.cognito.setMfaMethods(['EMAIL_OTP']);
    await begin('demo', 'PASSWORD', PASSWORD);
    await updateMFAPreference({ email: 'ENABLED' });
    await signOut();
    expect(await begin('demo', 'EMAIL_OTP')).toEqual(passwordsOnly);
    expect(pool.codesSentTo('demo')).toBe(0);
    await respond('PASSWORD');
    expect((await respond(PASSWORD)).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  });

  test('in a pool that requires a second factor', async () => {
    await pool.cognito.setMfaRequired(true);
    expect(await begin('demo', 'EMAIL_OTP')).toEqual(passwordsOnly);
  });

  test('for an address that is not verified', async () => {
    const options = { userAttributes: { email: 'new@example.com' } };
    await signUp({ username: 'new', password: PASSWORD, options });
    expect(await begin('new', 'EMAIL_OTP')).toEqual(passwordsOnly);
    expect((await begin('new', 'PASSWORD', PASSWORD)).nextStep.signInStep).toBe('CONFIRM_SIGN_UP');
  });

  test('in a pool that does not allow it', async () => {
    await pool.cognito.setFirstFactors(['PASSWORD']);
    expect(await begin('demo', 'EMAIL_OTP')).toEqual(passwordsOnly);
  });
});

describe('a code as first factor', () => {
  test('a wrong one is refused, and the right one may follow in the same session', async () => {
    await begin('demo', 'EMAIL_OTP');
    await expect(respond(wrongCode())).rejects.toMatchObject(mismatch);
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('five wrong ones lock, and the right one works after the lock', async () => {
    await begin('demo', 'EMAIL_OTP');
    for (let times = 0; times < 5; times++)
      await expect(respond(wrongCode())).rejects.toMatchObject(mismatch);
    await expect(respond(pool.codeOf('demo'))).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    pool.advance(2);
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('it is valid for three minutes', async () => {
    await begin('demo', 'EMAIL_OTP');
    pool.advance(180);
    await expect(respond(pool.codeOf('demo'))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session is expired.',
    });
  });

  test('it serves once', async () => {
    const { Session } = await pool.initiateAuth('USER_AUTH', {
      USERNAME: 'demo',
      PREFERRED_CHALLENGE: 'EMAIL_OTP',
    });
    const answer = () =>
      pool.answerChallenge('EMAIL_OTP', Session, { USERNAME: 'demo', EMAIL_OTP_CODE: pool.codeOf('demo') });
    expect(await answer()).toHaveProperty('AuthenticationResult');
    expect(await answer()).toMatchObject({ __type: 'NotAuthorizedException' });
  });
});

describe('a name without a user', () => {
  test('is offered the same, and refused like a user', async () => {
    expect(await begin('nobody')).toEqual(choice('PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'));
    const { nextStep } = await respond('EMAIL_OTP');
    expect(nextStep).toEqual({
      signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
      codeDeliveryDetails: {
        deliveryMedium: 'EMAIL',
        destination: expect.stringMatching(/^[a-z]\*\*\*@[a-z]\*\*\*$/),
      },
    });
    await expect(respond('123456')).rejects.toMatchObject(mismatch);
  });

  test.each(['PASSWORD', 'PASSWORD_SRP'] as const)('%s is refused like a wrong password', async factor => {
    await expect(begin('nobody', factor, PASSWORD)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  test('is locked after as many wrong codes', async () => {
    await begin('nobody', 'EMAIL_OTP');
    for (let times = 0; times < 5; times++) await expect(respond('000000')).rejects.toMatchObject(mismatch);
    await expect(respond('000000')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  test('gets as many codes an hour', async () => {
    const ask = (USERNAME: string) =>
      pool.initiateAuth('USER_AUTH', { USERNAME, PREFERRED_CHALLENGE: 'EMAIL_OTP' });
    for (let times = 0; times < 10; times++) {
      const [user, nobody] = [await ask('demo'), await ask('nobody')];
      expect(Object.keys(nobody)).toEqual(Object.keys(user));
    }
    expect(await ask('nobody')).toEqual(await ask('demo'));
    expect(await ask('nobody')).toMatchObject({ __type: 'LimitExceededException' });
  });
});
