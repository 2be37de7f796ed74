import { RotateCw } from 'lucide-react';
import { useCallback } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import { texts } from './texts';

/** How an answer ended, where it did not simply end, and the way to ask again. */
export function AnswerEnd({ message, last }: { message: Message; last: boolean }) {
  const { store } = useChat();
  const signedIn = useChatState(state => state.session?.status === 'active');
  const retry = useCallback(() => void store.retry(), [store]);
  const signIn = useCallback(() => void store.signIn(), [store]);

  if (message.status === 'failed') {
    return (
      <ErrorNotice
        error={message.error ?? { code: 'internal' }}
        since={message.createdAt}
        onRetry={last ? retry : undefined}
        onSignIn={signedIn ? undefined : signIn}
      />
    );
  }
  if (message.status === 'stopped') {
    return (
      <p className="answer-note">
        {texts.stopped}
        {last && (
          <Button look="quiet" onClick={retry}>
            <RotateCw size={14} aria-hidden />
            {texts.tryAgain}
          </Button>
        )}
      </p>
    );
  }
  const note = finishNote(message);
  return note ? <p className="answer-note">{note}</p> : null;
}

function finishNote({ finishReason, content }: Message): string | undefined {
  if (finishReason === 'length') return texts.cutOff;
  if (finishReason === 'content-filter') return texts.filtered;
  return content ? undefined : texts.noText;
}
