import { useAuthenticator } from '@aws-amplify/ui-react';
import { useEffect } from 'react';
import { isChallenge } from '@/lib/session/popup/progress-keeper';

/** Cognito's words for a session that is over, used up or unknown, and the Authenticator's for the first of them. */
const OVER = /\bsession\b|^Your verification code has expired/;

/** Back to the sign-in form where Cognito's session is over while a step waits. */
export function useRunOut(onRanOut: () => void): void {
  const { route, error, isPending, toSignIn } = useAuthenticator(context => [
    context.route,
    context.error,
    context.isPending,
  ]);
  const ranOut = !isPending && isChallenge(route) && OVER.test(error ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per time that it runs out
  useEffect(() => {
    if (!ranOut) return;
    onRanOut();
    toSignIn();
  }, [ranOut]);
}
