import { useEffect } from 'react';
import { Announcer } from './Announcer';
import { Composer } from './Composer';
import { ConversationView } from './ConversationView';
import { type Chat, ChatContext, useChatState } from './chat-context';
import type { ComposerParts } from './composer-parts';
import { Header } from './Header';
import { RefusedPage } from './RefusedPage';
import { useEscape } from './use-escape';
import './chat.css';

interface ChatAppProps {
  chat: Chat;
  parts: ComposerParts;
}

/** The sidebar page: header, conversation, and what stands around the composer. */
export function ChatApp({ chat, parts }: ChatAppProps) {
  return (
    <ChatContext value={chat}>
      <ChatViews parts={parts} />
    </ChatContext>
  );
}

function ChatViews({ parts }: { parts: ComposerParts }) {
  const refused = useChatState(state => state.access === 'refused');
  const locked = useChatState(state => state.session?.status === 'locked');
  useEscape();
  useEffect(() => {
    // The draft in it stays, unseen.
    parts.form.hidden = refused || locked;
  }, [parts, refused, locked]);
  if (refused) return <RefusedPage />;
  return (
    <div className="chat">
      <Header />
      <ConversationView />
      <Composer parts={parts} />
      <Announcer />
    </div>
  );
}
