import { useAuthenticator } from '@aws-amplify/ui-react';
import { useEffect, useRef, useState } from 'react';
import type { SignInStep } from '@/lib/contract/sign-in-progress';

/**
 * Takes the Authenticator to a step by submitting the forms before it, whose calls `resumingServices` answers.
 * @returns whether it stands there; also true where it cannot get there, so that the user can go on by hand.
 */
export function useResumedStep(step: SignInStep | undefined): boolean {
  const { route, isPending, submitForm, selectAuthMethod } = useAuthenticator(context => [
    context.route,
    context.isPending,
  ]);
  const [ready, setReady] = useState(!step);
  const submitted = useRef(new Set<string>());

  useEffect(() => {
    if (!step || ready || isPending) return;
    const isForm = route === 'signIn' || route === 'forgotPassword' || route === 'signInSelectAuthFactor';
    if (route === step.route || (isForm && submitted.current.has(route))) return setReady(true);
    if (!isForm) return;
    submitted.current.add(route);
    if (route === 'signInSelectAuthFactor') selectAuthMethod({ method: step.method ?? 'PASSWORD' });
    // The name is whole; a form for phone numbers would put the chosen country's code before it.
    else submitForm({ username: step.username, country_code: '' });
  }, [step, ready, route, isPending, submitForm, selectAuthMethod]);
  return ready;
}
