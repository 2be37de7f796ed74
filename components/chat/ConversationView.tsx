import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { useChat, useChatState } from './chat-context';
import { streamingMessage } from './conversation-updates';
import { DrawQueue } from './draw-queue';
import { EmptyState } from './EmptyState';
import { MessageGroupView } from './MessageGroupView';
import { groupMessages, type MessageGroup } from './message-groups';
import { SignInHero } from './SignInHero';
import { texts } from './texts';
import { DrawContext } from './use-drawn';
import { useFollowing } from './use-following';
import { useStickToBottom } from './use-stick-to-bottom';
import './conversation.css';

/** More messages than a high sidebar shows, be they of a line each. */
const AT_END = 20;

/** The messages, or what stands in their place: loading, an error, a way to sign in, a way to begin. */
export function ConversationView() {
  const { store } = useChat();
  const conversation = useChatState(state => state.conversation);
  const openError = useChatState(state => state.openError);
  const signedIn = useChatState(state => state.session?.status === 'active');
  const signedOut = useChatState(state => state.session !== undefined && state.session.status !== 'active');
  const { scroller, content, atBottom, stick, stay } = useStickToBottom();
  const messages = conversation?.messages ?? [];
  const groups = groupMessages(messages);
  const nearEnd = findNearEnd(groups);
  const [drawing] = useState(() => new DrawQueue());

  useFollowing(conversation, stick, stay);
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
            <DrawContext value={drawing}>
              {groups.map(({ key, messages: some }, index) => (
                <MessageGroupView
                  key={key}
                  messages={some}
                  lastId={index === groups.length - 1 ? some.at(-1)?.id : undefined}
                  nearEnd={index >= nearEnd}
                />
              ))}
            </DrawContext>
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

/** Index of the first of the groups that are near the end. */
function findNearEnd(groups: readonly MessageGroup[]): number {
  let index = groups.length;
  for (let count = 0; index > 0 && count < AT_END; ) count += groups[--index]?.messages.length ?? 0;
  return index;
}
