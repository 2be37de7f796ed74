import { createRoot } from 'react-dom/client';
import { preloadMarkdown } from '@/components/chat/AnswerText';
import { ChatApp } from '@/components/chat/ChatApp';
import { ChatStore } from '@/components/chat/chat-store';
import type { ComposerField } from '@/components/chat/composer-field';
import type { ComposerParts } from '@/components/chat/composer-parts';
import { streamingMessage } from '@/components/chat/conversation-updates';
import { DraftKeeper } from '@/components/chat/draft-keeper';
import { findSurface } from '@/components/chat/find-surface';
import type { MayAct } from '@/components/chat/guard/presses';
import { openChannel } from '@/components/chat/open-channel';
import { InLanguage } from '@/components/language/InLanguage';
import { forgetDraft, leaveDraft, takeDraft } from '@/lib/storage/left-draft';

/** Connects to the worker and puts the chat around the composer. */
export async function startChat(field: ComposerField, parts: ComposerParts, mayAct: MayAct): Promise<void> {
  const surface = findSurface(window);
  const channel = await openChannel(surface, mayAct);
  const save = async (conversationId: string, text: string) => {
    // Until the worker has it: this view may be gone by then, and the worker may just be ending.
    leaveDraft(conversationId, text);
    if ((await channel.call('draft.save', { conversationId, text })).ok) forgetDraft(text);
  };
  const drafts = new DraftKeeper(field, (...draft) => void save(...draft), takeDraft());
  const store = new ChatStore({
    channel,
    onConversation: (...shown) => drafts.adopt(...shown),
    onLeave: locked => {
      drafts.forget(locked);
      if (!locked) forgetDraft();
    },
    beginWith: drafts.left?.conversationId,
  });
  store.subscribe(() => channel.watch(streamingMessage(store.state.conversation) !== undefined));
  void channel.outdated.then(() => drafts.saveWith(leaveDraft));
  const chat = { store, field, channel, mayAct, surface };
  createRoot(parts.app).render(<InLanguage draw={() => <ChatApp chat={chat} parts={parts} />} />);
  requestIdleCallback(preloadMarkdown, { timeout: 2000 });
}
