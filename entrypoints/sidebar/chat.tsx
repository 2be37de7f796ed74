import { createRoot } from 'react-dom/client';
import { preloadMarkdown } from '@/components/chat/AnswerText';
import { ChatApp } from '@/components/chat/ChatApp';
import { ChatStore } from '@/components/chat/chat-store';
import type { ComposerField } from '@/components/chat/composer-field';
import type { ComposerParts } from '@/components/chat/composer-parts';
import { DraftKeeper } from '@/components/chat/draft-keeper';
import { connect } from '@/lib/channel/client';

/** Connects to the worker and puts the chat around the composer. The ticket is in the address's hash. */
export function startChat(field: ComposerField, parts: ComposerParts): void {
  const channel = connect(location.hash.slice(1) || undefined);
  const drafts = new DraftKeeper(field, (conversationId, text) => {
    void channel.call('draft.save', { conversationId, text });
  });
  const store = new ChatStore({
    channel,
    onConversation: (...shown) => drafts.adopt(...shown),
    onLeave: () => drafts.forget(),
  });
  createRoot(parts.app).render(
    <ChatApp chat={{ store, field, channel, embedded: window.parent !== window }} parts={parts} />,
  );
  requestIdleCallback(preloadMarkdown, { timeout: 2000 });
}
