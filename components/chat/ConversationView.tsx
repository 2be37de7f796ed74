import { ArrowDown } from 'lucide-react';
import { useEffect } from 'react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import { streamingMessage } from './conversation-updates';
import { EmptyState } from './EmptyState';
import { MessageArticle } from './MessageArticle';
import { SignInHero } from './SignInHero';
import { texts } from './texts';
import { useStickToBottom } from './use-stick-to-bottom';
import './conversation.css';

/** The messages, or what stands in their place: loading, an error, a way to sign in, a way to begin. */
export function ConversationView() {
  const { store } = useChat();
  const conversation = useChatState(state => state.conversation);
  const openError = useChatState(state => state.openError);
  const signedIn = useChatState(state => state.session?.status === 'active');
  const signedOut = useChatState(state => state.session !== undefined && state.session.status !== 'active');
  const { scroller, content, atBottom, stick } = useStickToBottom();
  const messages = conversation?.messages ?? [];
  const lastQuestion = messages.findLast(({ role }) => role === 'user')?.id;

  useEffect(() => {
    if (lastQuestion) stick();
  }, [lastQuestion, stick]);

  const retry = () => void store.open();
  return (
    <main className="conversation">
      <div className="conversation-scroll" ref={scroller}>
        <div className="conversation-content" ref={content}>
          <div
            role="log"
            aria-label={texts.conversation}
            aria-live="off"
            aria-busy={streamingMessage(conversation) !== undefined}
          >
            {messages.map((message, index) => (
              <MessageArticle
                // The same for all versions, so that the focus stays where it is.
                key={message.versions?.[0] ?? message.id}
                message={message}
                last={index === messages.length - 1}
              />
            ))}
          </div>
          {messages.length === 0 && signedOut && <SignInHero />}
          {messages.length === 0 && !signedOut && conversation && <EmptyState />}
          {!conversation && !openError && !signedOut && (
            <p className="conversation-loading">
              <span className="sr-only">{texts.loading}</span>
            </p>
          )}
          {!conversation && openError && !signedOut && (
            <ErrorNotice
              error={openError}
              onRetry={retry}
              onSignIn={signedIn ? undefined : () => void store.signIn()}
            />
          )}
        </div>
      </div>
      {!atBottom && (
        <div className="conversation-jump">
          <Button onClick={stick}>
            <ArrowDown size={15} aria-hidden />
            {texts.jump}
          </Button>
        </div>
      )}
    </main>
  );
}
