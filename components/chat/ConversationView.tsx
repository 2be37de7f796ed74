import { ArrowDown } from 'lucide-react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import { EmptyState } from './EmptyState';
import { MessageLog } from './MessageLog';
import { SignInHero } from './SignInHero';
import { texts } from './texts';
import { useFollowing } from './use-following';
import { useStickToBottom } from './use-stick-to-bottom';
import './conversation.css';

/** The messages, or what stands in their place: loading, an error, a way to sign in, a way to begin. */
export function ConversationView() {
  const { store } = useChat();
  const conversation = useChatState(state => state.conversation);
  const openError = useChatState(state => state.openError);
  const signedIn = useChatState(state => state.session?.status === 'active');
  const signedOut = useChatState(state => state.session !== undefined && state.session.status !== 'active');
  const { scroller, content, atBottom, stick, stay } = useStickToBottom();
  const messages = conversation?.messages ?? [];

  useFollowing(conversation, stick, stay);
  const retry = () => void store.open();
  return (
    <main className="conversation">
      <div className="conversation-scroll" ref={scroller}>
        <div className="conversation-content" ref={content}>
          {messages.length > 0 && <h2 className="sr-only">{texts.conversation}</h2>}
          <MessageLog conversation={conversation} />
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
