import type { SignInForm, SignInProgress, SignInStep, Typed } from '@/lib/contract/sign-in-progress';
import { readSignInProgress } from '@/lib/storage/sign-in-progress';

/** How the sign-in begins in a popup that was just opened. */
export interface SignInStart {
  form: SignInForm;
  /** The step after the form, where the user had come to one. */
  step?: SignInStep;
  typed: Typed;
  /** The sign-in cannot go on, since Cognito's session is over. */
  ranOut: boolean;
}

/** @param restored session string of the challenge that this window's Amplify was loaded with */
export function planStart(
  progress: SignInProgress | undefined,
  restored: string | undefined,
  now: number,
): SignInStart {
  if (!progress) return { form: 'signIn', typed: {}, ranOut: false };
  const { form, step, typed } = progress;
  const { challenge } = step ?? {};
  if (challenge && (challenge.until <= now || challenge.session !== restored)) {
    return { form: 'signIn', typed, ranOut: true };
  }
  return { form, step, typed, ranOut: false };
}

/** @param restored as of `planStart` */
export const readStart = async (restored: string | undefined): Promise<SignInStart> =>
  planStart(await readSignInProgress(), restored, Date.now());
