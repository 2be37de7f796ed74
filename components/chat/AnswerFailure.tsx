import { useCallback } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useChat, useChatState } from './chat-context';

/** Why an answer failed, and the way to ask again. */
export function AnswerFailure({ message, last }: { message: Message; last: boolean }) {
  const { store } = useChat();
  const signedIn = useChatState(state => state.session?.status === 'active');
  const retry = useCallback(() => void store.messages.retry(message.id), [store, message.id]);
  const signIn = useCallback(() => void store.signIn(), [store]);
  return (
    <ErrorNotice
      error={message.error ?? { code: 'internal' }}
      since={message.createdAt}
      onRetry={last ? retry : undefined}
      onSignIn={signedIn ? undefined : signIn}
      silent
    />
  );
}
