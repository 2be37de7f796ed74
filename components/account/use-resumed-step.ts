import { useAuthenticator } from '@aws-amplify/ui-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SignInStep } from '@/lib/contract/sign-in-progress';

/**
 * Takes the Authenticator to a step by submitting the forms before it, whose calls `resumingServices` answers.
 * `resumed` is empty from then on.
 * @returns whether it stands there; also true where it cannot get there, so that the user can go on by hand.
 */
export function useResumedStep(resumed: RefObject<SignInStep | undefined>): boolean {
  const { route, isPending, submitForm, updateForm, toShowAuthMethods, selectAuthMethod } = useAuthenticator(
    context => [context.route, context.isPending],
  );
  const [ready, setReady] = useState(!resumed.current);
  const submitted = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the Authenticator's actions are new with each of its changes
  useEffect(() => {
    const step = resumed.current;
    if (!step || isPending) return;
    const isForm = route === 'signIn' || route === 'forgotPassword' || route === 'signInSelectAuthFactor';
    if (route === step.route || (isForm && submitted.current.has(route))) {
      resumed.current = undefined;
      return setReady(true);
    }
    if (!isForm) return;
    submitted.current.add(route);
    // The name is whole; a form for phone numbers would put the chosen country's code before it.
    const name = { username: step.username, country_code: '' };
    if (route === 'signInSelectAuthFactor') {
      selectAuthMethod({ method: step.method ?? 'PASSWORD' });
    } else if (step.method || step.route === 'signInSelectAuthFactor') {
      for (const [field, value] of Object.entries(name)) updateForm({ name: field, value });
      toShowAuthMethods();
    } else {
      submitForm(name);
    }
  }, [resumed, route, isPending]);
  return ready;
}
