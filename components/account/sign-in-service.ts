import { type SignInInput, signIn } from 'aws-amplify/auth';
import { texts } from './texts';

/**
 * Amplify's sign-in for the Authenticator, which has no form for one answer: that the chosen factor is not this
 * user's, and others are. It would show the first form again without a word.
 * @throws Error with a sentence for the form
 */
export async function handleSignIn(input: SignInInput) {
  const output = await signIn(input);
  if (output.nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION') {
    throw new Error(texts.passwordOnly);
  }
  return output;
}
