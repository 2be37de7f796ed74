import { useEffect } from 'react';
import { useChat, useChatState } from '../chat-context';

/** Adds the page by itself, as each conversation begins to be shown, where the user has pages of its site always added. */
export function useAlways(): void {
  const { store, surface } = useChat();
  const hasPage = surface !== 'tab';
  const conversationId = useChatState(state => state.conversation?.id);
  useEffect(() => {
    if (hasPage && conversationId) void store.page.attachAlways();
  }, [store, hasPage, conversationId]);
}
