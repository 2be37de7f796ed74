import { Authenticator } from '@aws-amplify/ui-react';
import './amplify-styles.css';
import { FocusFirstField } from './FocusFirstField';
import './sign-in.css';
import { texts } from './texts';

/**
 * Amplify's own forms: sign in, sign up, confirm, forgotten password, new password, TOTP. Names and required attributes
 * follow the pool's configuration. Once signed in, the worker says so and the popup shows something else.
 */
export function SignIn() {
  return (
    <Authenticator.Provider>
      <FocusFirstField>
        <Authenticator>{() => <p className="signing-in">{texts.finishing}</p>}</Authenticator>
      </FocusFirstField>
    </Authenticator.Provider>
  );
}
