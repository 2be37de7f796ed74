import {
  type ConfirmResetPasswordInput,
  type ConfirmSignUpInput,
  confirmResetPassword,
  confirmSignUp,
  type ResendSignUpCodeInput,
  type ResendSignUpCodeOutput,
  type ResetPasswordInput,
  type ResetPasswordOutput,
  resendSignUpCode,
  resetPassword,
  type SignInInput,
  type SignInOutput,
} from 'aws-amplify/auth';
import type { SignInStep } from '@/lib/contract/sign-in-progress';
import { codeDelivery } from './code-delivery';
import { nextSignInStep } from './next-sign-in-step';
import { service } from './service';
import { signIn } from './sign-in';

interface Calls {
  signIn(input: SignInInput): Promise<SignInOutput>;
  /** The account is confirmed; as this popup does not know its password, the user has to sign in. */
  onConfirmed(username: string): void;
  onPasswordChanged(username: string): void;
}

/**
 * What the Authenticator calls instead of Amplify. On the way to the step that was reached in an earlier popup, each
 * call answers what it answered then, so that Cognito is not asked, and no code is sent, a second time.
 *
 * @param resumed the step, as long as the Authenticator is on the way to it
 */
export function resumingServices(resumed: () => SignInStep | undefined, calls: Calls) {
  return {
    handleSignIn: service(async (input: SignInInput): Promise<SignInOutput> => {
      const step = resumed();
      return step ? { isSignedIn: false, nextStep: nextSignInStep(step) } : calls.signIn(input);
    }),
    handleResendSignUpCode: service(async (input: ResendSignUpCodeInput): Promise<ResendSignUpCodeOutput> => {
      const step = resumed();
      return step ? codeDelivery(step) : resendSignUpCode(input);
    }),
    handleForgotPassword: service(async (input: ResetPasswordInput): Promise<ResetPasswordOutput> => {
      const step = resumed();
      return step ? resetPasswordAnswer(step) : resetPassword(input);
    }),
    handleConfirmSignUp: service(async (input: ConfirmSignUpInput) => {
      const output = await confirmSignUp(input);
      if (output.nextStep.signUpStep === 'DONE') calls.onConfirmed(input.username);
      return output;
    }),
    handleForgotPasswordSubmit: service(async (input: ConfirmResetPasswordInput) => {
      await confirmResetPassword(input);
      calls.onPasswordChanged(input.username);
    }),
  };
}

const resetPasswordAnswer = (step: SignInStep): ResetPasswordOutput => ({
  isPasswordReset: false,
  nextStep: {
    resetPasswordStep: 'CONFIRM_RESET_PASSWORD_WITH_CODE',
    codeDeliveryDetails: codeDelivery(step),
  },
});
