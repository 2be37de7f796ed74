import { LogIn } from 'lucide-react';
import { MESSAGE_LIMIT } from '@/lib/contract/chat-request';
import type { Message } from '@/lib/contract/conversation';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import type { Problem } from './chat-state';
import { texts as pageTexts } from './page/texts';
import { signInWords } from './sign-in-words';
import type { Unsent } from './submit-message';
import { texts } from './texts';

/** What stands in the way of sending, right above the textbox. */
export function ComposerNotices({ unsent }: { unsent: Unsent | undefined }) {
  const { store, field } = useChat();
  const outdated = useChatState(state => state.access === 'outdated');
  const problem = useChatState(state => state.problem);
  const session = useChatState(state => state.session);
  const last = useChatState(state => state.conversation?.messages.at(-1));
  const signedOut = session !== undefined && session.status !== 'active';
  const words = signInWords(session);
  const allow = async () => {
    field.element.focus();
    if (!(await store.page.allow('ask'))) return;
    if (problem?.during === 'page' || problem?.during === 'selection')
      await store.page.attach(problem.during);
  };
  if (outdated) return <ErrorNotice error={{ code: 'outdated' }} />;
  return (
    <>
      {signedOut && last && !saysSo(last) && (
        <div className="sign-in-bar">
          <p>{session.status === 'signedOut' ? words.title : `${words.title}. ${words.text}`}</p>
          <Button look="primary" onClick={() => void store.signIn()}>
            <LogIn size={15} aria-hidden />
            {texts.signIn}
          </Button>
        </div>
      )}
      {unsent === 'covered' && <ErrorNotice error={{ code: 'covered' }} />}
      {problem && unsent !== 'covered' && (
        <ErrorNotice
          error={problem.error}
          words={wordsFor(problem)}
          onSignIn={signedOut ? () => void store.signIn() : undefined}
          way={problem.error.code === 'page-never' ? { words: pageTexts.allow, go: allow } : undefined}
          onDismiss={() => store.dismissProblem()}
        />
      )}
      <p className="composer-hint" role="status">
        {unsent === 'too-long' && texts.tooLong(field.text.trim().length - MESSAGE_LIMIT)}
      </p>
    </>
  );
}

function wordsFor({ during, error }: Problem) {
  if (during === 'panel') return texts.panelRefused;
  if (during !== 'selection' || error.code !== 'page-unreadable') return undefined;
  return { title: texts.nothingSelected, advice: texts.selectFirst };
}

/** An answer that failed for want of a session has its own way to sign in. */
const saysSo = ({ error }: Message): boolean =>
  error?.code === 'signed-out' || error?.code === 'session-expired' || error?.code === 'locked';
