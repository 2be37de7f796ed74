import {
  confirmSignIn,
  fetchMFAPreference,
  setUpTOTP,
  signIn,
  signOut,
  updateMFAPreference,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import { generateSync } from 'otplib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const enter = (options: Parameters<typeof signIn>[0]['options'] = BY_PASSWORD) =>
  signIn({ username: 'demo', password: PASSWORD, options });
const codeFor = (secret: string) => generateSync({ secret, epoch: pool.epoch() });
const wrongCodeFor = (secret: string) => String((Number(codeFor(secret)) + 1) % 1_000_000).padStart(6, '0');
const respond = (challengeResponse: string) => confirmSignIn({ challengeResponse });

/** A signed-in user turns TOTP on, signs out, and half a minute passes. */
async function turnOn(): Promise<string> {
  await enter();
  const { sharedSecret } = await setUpTOTP();
  await verifyTOTPSetup({ code: codeFor(sharedSecret) });
  await updateMFAPreference({ totp: 'PREFERRED' });
  await signOut();
  pool.advance(30);
  return sharedSecret;
}

describe('set-up by a signed-in user', () => {
  beforeEach(() => enter());

  test('a verified secret can be preferred, enabled and disabled', async () => {
    expect(await fetchMFAPreference()).toEqual({});
    const { sharedSecret, getSetupUri } = await setUpTOTP();
    expect(getSetupUri('Aside', 'demo').href).toContain(sharedSecret);
    await verifyTOTPSetup({ code: codeFor(sharedSecret) });
    expect(await fetchMFAPreference()).toEqual({});
    await updateMFAPreference({ totp: 'PREFERRED' });
    expect(await fetchMFAPreference()).toEqual({ enabled: ['TOTP'], preferred: 'TOTP' });
    await updateMFAPreference({ totp: 'ENABLED' });
    await updateMFAPreference({ totp: 'DISABLED' });
    expect(await fetchMFAPreference()).toEqual({});
  });

  test('a wrong code is refused, and the right one may follow', async () => {
    const { sharedSecret } = await setUpTOTP();
    await expect(verifyTOTPSetup({ code: wrongCodeFor(sharedSecret) })).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
    });
    await verifyTOTPSetup({ code: codeFor(sharedSecret) });
  });

  test('a code that is not six digits is refused', async () => {
    await setUpTOTP();
    await expect(verifyTOTPSetup({ code: 'abc' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('UserCode'),
    });
  });

  test('nothing can be verified before a secret was handed out', async () => {
    await expect(verifyTOTPSetup({ code: '123456' })).rejects.toMatchObject({
      name: 'SoftwareTokenMFANotFoundException',
    });
  });

  test('MFA cannot be turned on before a secret was verified, nor by SMS', async () => {
    await setUpTOTP();
    await expect(updateMFAPreference({ totp: 'PREFERRED' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(updateMFAPreference({ sms: 'ENABLED' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('sign-in with TOTP', () => {
  test.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('asks for the code after %s', async flow => {
    const secret = await turnOn();
    const { nextStep } = await enter({ authFlowType: flow });
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('a wrong code is refused, and the right one may follow in the same session', async () => {
    const secret = await turnOn();
    await enter();
    await expect(respond(wrongCodeFor(secret))).rejects.toMatchObject({ name: 'CodeMismatchException' });
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('a code serves once', async () => {
    const secret = await turnOn();
    await enter();
    await respond(codeFor(secret));
    await signOut();
    await enter();
    await expect(respond(codeFor(secret))).rejects.toMatchObject({
      name: 'ExpiredCodeException',
      message: 'Your software token has already been used once.',
    });
    pool.advance(30);
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('five wrong codes lock, and the right one works after the lock', async () => {
    const secret = await turnOn();
    await enter();
    for (let times = 0; times < 5; times++) {
      await expect(respond(wrongCodeFor(secret))).rejects.toMatchObject({ name: 'CodeMismatchException' });
    }
    await expect(respond(codeFor(secret))).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    pool.advance(2);
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('the session ends after three minutes', async () => {
    const secret = await turnOn();
    await enter();
    pool.advance(180);
    await expect(respond(codeFor(secret))).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });
});

describe('in a pool that requires MFA', () => {
  beforeEach(() => pool.cognito.setMfaRequired(true));

  async function beginSetUp(): Promise<string> {
    const { nextStep } = await enter();
    if (nextStep.signInStep !== 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') throw new Error(nextStep.signInStep);
    return nextStep.totpSetupDetails.sharedSecret;
  }

  test('the first sign-in sets TOTP up, and later ones ask for it', async () => {
    const secret = await beginSetUp();
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
    expect(await fetchMFAPreference()).toEqual({ enabled: ['TOTP'], preferred: 'TOTP' });
    await signOut();
    pool.advance(30);
    expect((await enter()).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('a wrong code in the set-up is refused, and the right one may follow', async () => {
    const secret = await beginSetUp();
    await expect(respond(wrongCodeFor(secret))).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
    });
    expect((await respond(codeFor(secret))).isSignedIn).toBe(true);
  });

  test('a temporary password is changed first', async () => {
    const status = 'FORCE_CHANGE_PASSWORD';
    await pool.cognito.createUser({ username: 'new', email: 'new@example.com', password: PASSWORD, status });
    await signIn({ username: 'new', password: PASSWORD, options: BY_PASSWORD });
    const { nextStep } = await respond('Another-h0rse');
    expect(nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_TOTP_SETUP');
  });
});
