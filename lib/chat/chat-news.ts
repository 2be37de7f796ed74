import type { Broadcast } from '@/lib/contract/view';
import type { TurnsOptions } from './turns';

/** Tells what turns do to the views that show their conversation. */
export function chatNews(
  broadcast: Broadcast,
): Pick<TurnsOptions, 'onText' | 'onMessage' | 'onConversation'> {
  const shows = (id: string) => (view: { conversationId?: string }) => view.conversationId === id;
  return {
    onText: (conversationId, messageId, offset, text) =>
      broadcast('delta', { conversationId, messageId, offset, text }, shows(conversationId)),
    onMessage: (conversationId, message) => {
      broadcast('message', { conversationId, message }, shows(conversationId));
      // Its place in the list, and perhaps its title, is another.
      broadcast('conversations', null);
    },
    onConversation: opened => broadcast('conversation', opened, shows(opened.conversation.id)),
  };
}
