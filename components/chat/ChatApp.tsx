import { useCallback, useEffect, useState } from 'react';
import { Help } from '../help/Help';
import { useHelpKey } from '../help/use-help-key';
import { Announcer } from './Announcer';
import { Composer } from './Composer';
import { ConversationView } from './ConversationView';
import { type Chat, ChatContext, useChat, useChatState } from './chat-context';
import type { ComposerParts } from './composer-parts';
import { canList, Header, LIST_BUTTON } from './Header';
import { HistoryPanel } from './history/HistoryPanel';
import { useChatKeys } from './keys/use-chat-keys';
import { useLostFocus } from './keys/use-lost-focus';
import { useAlways } from './page/use-always';
import { useWish } from './prompts/use-wish';
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
  const session = useChatState(state => state.session);
  const [listing, setListing] = useState(false);
  const [helping, setHelping] = useState(false);
  const { field, channel } = useChat();
  const isListing = listing && canList(session);
  const help = useCallback(() => setHelping(true), []);
  useEscape();
  useChatKeys();
  useHelpKey(help);
  useLostFocus(isListing);
  useWish();
  useAlways();
  useEffect(() => {
    // The draft in it stays, unseen.
    parts.form.hidden = refused || locked;
  }, [parts, refused, locked]);
  if (refused) return <RefusedPage />;
  return (
    <div className="chat">
      <Header listing={isListing} onList={() => setListing(!isListing)} onHelp={help} />
      <div className="chat-body">
        <div className="chat-under" inert={isListing}>
          <ConversationView />
        </div>
        {isListing && (
          <HistoryPanel
            onClose={how => {
              setListing(false);
              if (how === 'chosen') field.element.focus();
              else document.getElementById(LIST_BUTTON)?.focus();
            }}
          />
        )}
      </div>
      <Composer parts={parts} />
      <Announcer />
      <Help channel={channel} open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
