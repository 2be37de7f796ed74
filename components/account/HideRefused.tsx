import { useAuthenticator } from '@aws-amplify/ui-react';
import type { ReactNode } from 'react';

/**
 * Says what of the Authenticator's offers Cognito would refuse, for sign-in.css to hide: creating an account with a
 * code, where accounts have names (Amplify would send the address as the name); and another code for the step after a
 * password (Amplify would sign in anew, without the password).
 */
export function HideRefused({ children }: { children: ReactNode }) {
  const { loginMechanism, selectedAuthMethod, preferredChallenge } = useAuthenticator(context => [
    context.loginMechanism,
    context.selectedAuthMethod,
    context.preferredChallenge,
  ]);
  const method = selectedAuthMethod ?? preferredChallenge ?? 'PASSWORD';
  return (
    <div data-has-names={loginMechanism === 'username'} data-by-password={method === 'PASSWORD'}>
      {children}
    </div>
  );
}
