import {
  confirmSignIn,
  fetchMFAPreference,
  fetchUserAttributes,
  signIn,
  signOut,
  updateMFAPreference,
  updateUserAttribute,
} from 'aws-amplify/auth';
import { generateSync } from 'otplib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
});
afterEach(async () => {
  await signOut();
  await pool.close();
});

const addUser = (mfa: { totpSecret?: string; email?: boolean } = {}) =>
  pool.cognito.createUser({ username: 'demo', email: 'demo@example.com', password: PASSWORD, mfa });
const enter = (options: Parameters<typeof signIn>[0]['options'] = BY_PASSWORD) =>
  signIn({ username: 'demo', password: PASSWORD, options });
const respond = (challengeResponse: string) => confirmSignIn({ challengeResponse });
const wrongCode = () => String((Number(pool.codeOf('demo')) + 1) % 1_000_000).padStart(6, '0');
const codeOfApp = () => generateSync({ secret: SECRET, epoch: pool.epoch() });

describe('a signed-in user', () => {
  beforeEach(async () => {
    await addUser();
    await enter();
  });

  test('can prefer, enable and disable e-mail codes', async () => {
    await updateMFAPreference({ email: 'PREFERRED' });
    expect(await fetchMFAPreference()).toEqual({ enabled: ['EMAIL'], preferred: 'EMAIL' });
    await updateMFAPreference({ email: 'NOT_PREFERRED' });
    expect(await fetchMFAPreference()).toEqual({ enabled: ['EMAIL'] });
    await updateMFAPreference({ email: 'DISABLED' });
    expect(await fetchMFAPreference()).toEqual({});
  });

  test('cannot where the pool does not offer them', async () => {
    await pool.cognito.setMfaMethods(['SOFTWARE_TOKEN_MFA']);
    await expect(updateMFAPreference({ email: 'ENABLED' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  test('cannot with an address that is not verified', async () => {
    await updateUserAttribute({ userAttribute: { attributeKey: 'email', value: 'other@example.com' } });
    await expect(updateMFAPreference({ email: 'ENABLED' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('delivery config'),
    });
  });
});

describe('sign-in with an e-mail code as second factor', () => {
  beforeEach(() => addUser({ email: true }));

  test.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('asks for it after %s', async flow => {
    const { nextStep } = await enter({ authFlowType: flow });
    expect(nextStep).toEqual({
      signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
      codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'd***@e***' },
    });
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('a wrong code is refused, and the right one may follow in the same session', async () => {
    await enter();
    await expect(respond(wrongCode())).rejects.toMatchObject({
      name: 'CodeMismatchException',
      message: 'Invalid code or auth state for the user.',
    });
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('a code belongs to its own sign-in', async () => {
    await enter();
    const first = pool.codeOf('demo');
    do await enter();
    while (pool.codeOf('demo') === first);
    await expect(respond(first)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  });

  test('a code is valid as long as the session, three minutes', async () => {
    await enter();
    pool.advance(180);
    await expect(respond(pool.codeOf('demo'))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session is expired.',
    });
  });

  test('five wrong codes lock, and the right one works after the lock', async () => {
    await enter();
    for (let times = 0; times < 5; times++) {
      await expect(respond(wrongCode())).rejects.toMatchObject({ name: 'CodeMismatchException' });
    }
    await expect(respond(pool.codeOf('demo'))).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    pool.advance(2);
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('ten codes an hour are sent', async () => {
    const AuthParameters = { USERNAME: 'demo', PASSWORD };
    const begin = () => pool.initiateAuth('USER_PASSWORD_AUTH', AuthParameters);
    for (let times = 0; times < 10; times++) {
      expect(await begin()).toMatchObject({ ChallengeName: 'EMAIL_OTP' });
    }
    expect(await begin()).toMatchObject({ __type: 'LimitExceededException' });
    pool.advance(3600);
    expect(await begin()).toMatchObject({ ChallengeName: 'EMAIL_OTP' });
  });
});

describe('with two second factors, none of them preferred', () => {
  beforeEach(() => addUser({ totpSecret: SECRET, email: true }));

  test('the user is asked which', async () => {
    expect((await enter()).nextStep).toEqual({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION',
      allowedMFATypes: ['TOTP', 'EMAIL'],
    });
    expect(pool.codesSentTo('demo')).toBe(0);
  });

  test('e-mail can be chosen', async () => {
    await enter();
    expect((await respond('EMAIL')).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
  });

  test('the authenticator app can be chosen', async () => {
    await enter();
    expect((await respond('TOTP')).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
    expect((await respond(codeOfApp())).isSignedIn).toBe(true);
  });

  test('what the user has not turned on is refused, and a choice may follow', async () => {
    await enter();
    await expect(respond('SMS')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect((await respond('TOTP')).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  });

  test('once one is preferred, it is asked for at once', async () => {
    await enter();
    await respond('EMAIL');
    await respond(pool.codeOf('demo'));
    await updateMFAPreference({ totp: 'PREFERRED' });
    expect(await fetchMFAPreference()).toEqual({ enabled: ['TOTP', 'EMAIL'], preferred: 'TOTP' });
    await signOut();
    expect((await enter()).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  });

  test('preferring one ends the preference for the other', async () => {
    await enter();
    await respond('EMAIL');
    await respond(pool.codeOf('demo'));
    await updateMFAPreference({ totp: 'PREFERRED' });
    await updateMFAPreference({ email: 'PREFERRED', totp: 'NOT_PREFERRED' });
    expect((await fetchMFAPreference()).preferred).toBe('EMAIL');
  });
});

describe('in a pool that requires MFA', () => {
  beforeEach(async () => {
    await addUser();
    await pool.cognito.setMfaRequired(true);
  });

  test('the user is asked which to set up, and e-mail ends with the code', async () => {
    expect((await enter()).nextStep).toEqual({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION',
      allowedMFATypes: ['TOTP', 'EMAIL'],
    });
    expect((await respond('EMAIL')).nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_EMAIL_SETUP');
    const { nextStep } = await respond('new@example.org');
    expect(nextStep).toMatchObject({
      signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
      codeDeliveryDetails: { destination: 'n***@e***' },
    });
    expect((await respond(pool.codeOf('demo'))).isSignedIn).toBe(true);
    expect(await fetchUserAttributes()).toMatchObject({ email: 'new@example.org', email_verified: 'true' });
    expect(await fetchMFAPreference()).toEqual({ enabled: ['EMAIL'], preferred: 'EMAIL' });
  });

  test('the authenticator app can be set up', async () => {
    await enter();
    const { nextStep } = await respond('TOTP');
    if (nextStep.signInStep !== 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') throw new Error(nextStep.signInStep);
    const secret = nextStep.totpSetupDetails.sharedSecret;
    const code = generateSync({ secret, epoch: pool.epoch() });
    expect((await respond(code)).isSignedIn).toBe(true);
    expect(await fetchMFAPreference()).toEqual({ enabled: ['TOTP'], preferred: 'TOTP' });
  });

  test('with e-mail as its only method, the address is asked for at once', async () => {
    await pool.cognito.setMfaMethods(['EMAIL_OTP']);
    expect((await enter()).nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_EMAIL_SETUP');
  });

  test("an address that is malformed or another user's is refused, and the right one may follow", async () => {
    await pool.addUser('other');
    await enter();
    await respond('EMAIL');
    await expect(respond('not@an@address')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(respond('other@example.com')).rejects.toMatchObject({ name: 'AliasExistsException' });
    expect((await respond('demo@example.com')).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  });
});
