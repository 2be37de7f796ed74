import type { SignInOutput } from 'aws-amplify/auth';
import { expect, test, vi } from 'vitest';
import type { SignInStep } from '@/lib/contract/sign-in-progress';
import { resumingServices } from './resuming-services';

const DONE: SignInOutput = { isSignedIn: true, nextStep: { signInStep: 'DONE' } };

function resume(step: SignInStep) {
  let resumed: SignInStep | undefined = step;
  const signIn = vi.fn(async () => DONE);
  const services = resumingServices(() => resumed, {
    signIn,
    onConfirmed: () => {},
    onPasswordChanged: () => {},
  });
  return {
    signIn,
    services,
    arrive() {
      resumed = undefined;
    },
  };
}

const STEPS: [SignInStep['route'], Partial<SignInStep>, object][] = [
  [
    'confirmSignIn',
    { challengeName: 'SOFTWARE_TOKEN_MFA' },
    { signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' },
  ],
  [
    'confirmSignIn',
    { challengeName: 'EMAIL_OTP', codeDelivery: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL' } },
    {
      signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
      codeDeliveryDetails: { destination: 'a***@e***', deliveryMedium: 'EMAIL' },
    },
  ],
  ['confirmSignIn', { challengeName: 'SMS_MFA' }, { signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE' }],
  [
    'forceNewPassword',
    { missingAttributes: ['email'] },
    { signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED', missingAttributes: ['email'] },
  ],
  [
    'setupTotp',
    { totpSecret: 'SECRET' },
    { signInStep: 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP', totpSetupDetails: { sharedSecret: 'SECRET' } },
  ],
  ['setupEmail', {}, { signInStep: 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP' }],
  [
    'selectMfaType',
    { challengeName: 'SELECT_MFA_TYPE', mfaTypes: ['TOTP', 'EMAIL'] },
    { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION', allowedMFATypes: ['TOTP', 'EMAIL'] },
  ],
  [
    'selectMfaType',
    { challengeName: 'MFA_SETUP', mfaTypes: ['TOTP'] },
    { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION' },
  ],
  ['confirmSignUp', {}, { signInStep: 'CONFIRM_SIGN_UP' }],
];

test.each(STEPS)('on the way to %s (%o), signing in answers with it', async (route, more, nextStep) => {
  const { services, signIn } = resume({ route, username: 'ada', ...more });
  const answer = await services.handleSignIn({ username: 'ada' });
  expect(answer).toMatchObject({ isSignedIn: false, nextStep });
  expect(signIn).not.toHaveBeenCalled();
});

test('once there, Cognito is asked', async () => {
  const { services, signIn, arrive } = resume({ route: 'confirmSignUp', username: 'ada' });
  arrive();
  expect(await services.handleSignIn({ username: 'ada', password: 'p' })).toBe(DONE);
  expect(signIn).toHaveBeenCalledExactlyOnceWith({ username: 'ada', password: 'p' });
});

test('codes are not sent a second time', async () => {
  const codeDelivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL' } as const;
  const sent = { destination: 'a***@e***', deliveryMedium: 'EMAIL' };
  const signUp = resume({ route: 'confirmSignUp', username: 'ada', codeDelivery });
  expect(await signUp.services.handleResendSignUpCode({ username: 'ada' })).toEqual(sent);
  const reset = resume({ route: 'confirmResetPassword', username: 'ada', codeDelivery });
  expect(await reset.services.handleForgotPassword({ username: 'ada' })).toEqual({
    isPasswordReset: false,
    nextStep: { resetPasswordStep: 'CONFIRM_RESET_PASSWORD_WITH_CODE', codeDeliveryDetails: sent },
  });
});
