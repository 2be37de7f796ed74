import { LogIn } from 'lucide-react';
import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import type { Problem } from './chat-state';
import type { Unsent } from './submit-message';
import { texts } from './texts';

/** What stands in the way of sending, right above the textbox. */
export function ComposerNotices({ unsent }: { unsent: Unsent | undefined }) {
  const { store, field } = useChat();
  const problem = useChatState(state => state.problem);
  const session = useChatState(state => state.session);
  const talking = useChatState(state => (state.conversation?.messages.length ?? 0) > 0);
  const signedOut = session !== undefined && session.status !== 'active';
  return (
    <>
      {signedOut && talking && (
        <div className="sign-in-bar">
          <p>
            {session.status === 'expired' ? `${texts.expiredTitle}. ${texts.expired}` : texts.signedOutTitle}
          </p>
          <Button look="primary" onClick={() => void store.signIn()}>
            <LogIn size={15} aria-hidden />
            {texts.signIn}
          </Button>
        </div>
      )}
      {problem && (
        <ErrorNotice
          error={problem.error}
          title={problemTitle(problem)}
          onSignIn={signedOut ? () => void store.signIn() : undefined}
          onDismiss={() => store.dismissProblem()}
        />
      )}
      <p className="composer-hint" role="status">
        {unsent === 'too-long' && texts.tooLong(field.text.trim().length - MESSAGE_LIMIT)}
        {unsent === 'answer-under-way' && texts.waitForAnswer}
      </p>
    </>
  );
}

const problemTitle = ({ during, error }: Problem): string | undefined =>
  during === 'selection' && error.code === 'page-unreadable' ? texts.nothingSelected : undefined;
