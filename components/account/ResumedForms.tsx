import type { ReactNode, RefObject } from 'react';
import type { SignInStep } from '@/lib/contract/sign-in-progress';
import type { ProgressKeeper } from '@/lib/session/popup/progress-keeper';
import { FocusFirstField } from './FocusFirstField';
import { KeepTyped } from './KeepTyped';
import { Loading } from './Loading';
import { useKeptSteps } from './use-kept-steps';
import { useResumedStep } from './use-resumed-step';
import { useRunOut } from './use-run-out';

interface ResumedFormsProps {
  /** The step to go on with, until the Authenticator stands there. */
  resumed: RefObject<SignInStep | undefined>;
  keeper: ProgressKeeper;
  /** Told when Cognito's session is over. */
  onRanOut: () => void;
  children: ReactNode;
}

/** The Authenticator's forms, out of sight until they stand at the step to go on with; each change is kept. */
export function ResumedForms({ resumed, keeper, onRanOut, children }: ResumedFormsProps) {
  const ready = useResumedStep(resumed);
  useKeptSteps(keeper, ready);
  useRunOut(onRanOut);
  return (
    <>
      {!ready && <Loading />}
      <div className="sign-in-forms" hidden={!ready}>
        <FocusFirstField ready={ready}>
          <KeepTyped keeper={keeper} ready={ready}>
            {children}
          </KeepTyped>
        </FocusFirstField>
      </div>
    </>
  );
}
