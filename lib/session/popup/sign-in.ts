import { type SignInInput, type SignInOutput, signIn as signInWithAmplify } from 'aws-amplify/auth';

/**
 * Amplify's sign-in, for the Authenticator, which has no form for one answer: that the chosen way is not open to this
 * user, and others are. It would show its first form again without a word.
 * @throws Error with a sentence for the form; Amplify's errors
 */
export async function signIn(input: SignInInput): Promise<SignInOutput> {
  const output = await signInWithAmplify(input);
  if (output.nextStep.signInStep === 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION') {
    throw new Error('This account signs in with its password only.');
  }
  return output;
}
