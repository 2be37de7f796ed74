import { Authenticator } from '@aws-amplify/ui-react';
import { useRef, useState } from 'react';
import type { SignInStart } from '@/lib/session/popup/plan-start';
import { ProgressKeeper } from '@/lib/session/popup/progress-keeper';
import { resumingServices } from '@/lib/session/popup/resuming-services';
import { signIn } from '@/lib/session/popup/sign-in';
import { HideRefused } from './HideRefused';
import { passwordless } from './passwordless';
import { ResumedForms } from './ResumedForms';
import { SignInNotice, type SignInNoticeKind } from './SignInNotice';
import { texts } from './texts';

/**
 * Amplify's own forms: sign in, sign up, confirm, forgotten password, new password, second factors. Names, required
 * attributes and ways to sign in without a password follow the pool's configuration. Once signed in, the worker says
 * so and the popup shows something else.
 */
export function SignInForms({ start }: { start: SignInStart }) {
  const [notice, setNotice] = useState<SignInNoticeKind | undefined>(start.ranOut ? 'ranOut' : undefined);
  const [keeper] = useState(() => new ProgressKeeper(start));
  const resumed = useRef(start.step);
  const [services] = useState(() =>
    resumingServices(() => resumed.current, {
      signIn: input => {
        setNotice(undefined);
        return signIn(input);
      },
      onConfirmed: username => {
        keeper.finish(username);
        setNotice('confirmed');
      },
      onPasswordChanged: username => {
        keeper.finish(username);
        setNotice('passwordChanged');
      },
    }),
  );
  return (
    <Authenticator.Provider>
      <SignInNotice kind={notice} />
      <ResumedForms resumed={resumed} keeper={keeper} onRanOut={() => setNotice('ranOut')}>
        <HideRefused>
          <Authenticator initialState={start.form} passwordless={passwordless} services={services}>
            {() => <p className="signing-in">{texts.finishing}</p>}
          </Authenticator>
        </HideRefused>
      </ResumedForms>
    </Authenticator.Provider>
  );
}
