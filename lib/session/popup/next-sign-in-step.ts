import type { SignInOutput } from 'aws-amplify/auth';
import type { SignInStep } from '@/lib/contract/sign-in-progress';
import { codeDelivery } from './code-delivery';

type NextStep = SignInOutput['nextStep'];

/** What `signIn` answers where it leads straight to the step. */
export function nextSignInStep(step: SignInStep): NextStep {
  const { route, username, challengeName, mfaTypes, missingAttributes, totpSecret = '' } = step;
  switch (route) {
    case 'confirmSignUp':
      return { signInStep: 'CONFIRM_SIGN_UP' };
    case 'confirmResetPassword':
      return { signInStep: 'RESET_PASSWORD' };
    case 'forceNewPassword':
      return { signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED', missingAttributes };
    case 'setupEmail':
      return { signInStep: 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP' };
    case 'setupTotp':
      return {
        signInStep: 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP',
        totpSetupDetails: {
          sharedSecret: totpSecret,
          getSetupUri: (app, account = username) =>
            new URL(`otpauth://totp/${app}:${account}?secret=${totpSecret}&issuer=${app}`),
        },
      };
    case 'selectMfaType':
      return challengeName === 'MFA_SETUP'
        ? { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION', allowedMFATypes: mfaTypes }
        : { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION', allowedMFATypes: mfaTypes };
    case 'signInSelectAuthFactor':
      return { signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION' };
    case 'confirmSignIn':
      return confirmation(challengeName, step);
  }
}

function confirmation(challengeName: string | undefined, step: SignInStep): NextStep {
  if (challengeName === 'SOFTWARE_TOKEN_MFA') return { signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' };
  return {
    signInStep:
      challengeName === 'EMAIL_OTP' ? 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE' : 'CONFIRM_SIGN_IN_WITH_SMS_CODE',
    codeDeliveryDetails: codeDelivery(step),
  };
}
