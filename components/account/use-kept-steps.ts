import { useAuthenticator } from '@aws-amplify/ui-react';
import { useLayoutEffect } from 'react';
import { SIGN_IN_FORMS, SIGN_IN_STEPS } from '@/lib/contract/sign-in-progress';
import { isKept } from '@/lib/session/popup/kept-fields';
import type { ProgressKeeper } from '@/lib/session/popup/progress-keeper';

/** Writes down each form and step that the Authenticator comes to. `ready`: it has come to the first one. */
export function useKeptSteps(keeper: ProgressKeeper, ready: boolean): void {
  const { route, isPending, username, challengeName, selectedAuthMethod, codeDeliveryDetails, ...step } =
    useAuthenticator(context => [context.route, context.isPending, context.codeDeliveryDetails]);
  const { totpSecretCode, allowedMfaTypes, fields } = step;

  // Before the step is seen: from then on the popup may close.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that a step has is there when its route is no longer pending
  useLayoutEffect(() => {
    if (!ready || isPending) return;
    const form = SIGN_IN_FORMS.find(known => known === route);
    const reached = SIGN_IN_STEPS.find(known => known === route);
    if (form) keeper.showForm(form);
    if (!reached) return;
    keeper.reach({
      route: reached,
      username,
      challengeName,
      method: selectedAuthMethod,
      codeDelivery: codeDeliveryDetails,
      totpSecret: totpSecretCode ?? undefined,
      mfaTypes: allowedMfaTypes,
      missingAttributes:
        route === 'forceNewPassword' ? fields.map(({ name }) => name).filter(isKept) : undefined,
    });
  }, [keeper, ready, route, isPending, codeDeliveryDetails]);
}
