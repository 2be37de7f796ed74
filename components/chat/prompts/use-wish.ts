import { useEffect, useRef } from 'react';
import { useChat, useChatState } from '../chat-context';

/**
 * Does what the user chose in the page's context menu, as soon as there is a conversation whose draft it can go into:
 * when the sidebar opens, when it is told, and when a worker is back that may have ended before it told.
 */
export function useWish(): void {
  const chat = useChat();
  const hasConversation = useChatState(state => state.conversation !== undefined);
  /** Those that were begun: each is asked for until the worker knows that it came true. */
  const begun = useRef(new Set<string>());
  useEffect(() => {
    if (!hasConversation) return;
    const look = async () => {
      const wish = await chat.channel.call('wish.get', {});
      if (!wish.ok || !wish.value || begun.current.has(wish.value.id)) return;
      begun.current.add(wish.value.id);
      const { fulfilWish } = await import('./fulfil-wish');
      await fulfilWish(chat, wish.value);
    };
    const stops = [chat.channel.on('wish', () => void look()), chat.channel.onReconnect(() => void look())];
    void look();
    return () => {
      for (const stop of stops) stop();
    };
  }, [chat, hasConversation]);
}
