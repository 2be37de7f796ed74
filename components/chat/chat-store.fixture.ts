import type { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { CONVERSATION_ID } from './chat.fixture';
import { ChatStore } from './chat-store';

export const OTHER_ID = '00000000-0000-4000-8000-000000000002';
export const settled = () => new Promise(resolve => setTimeout(resolve));

/** A store whose frames come when the test says so. */
export function storeOn(channel: ScriptedChannel) {
  const frames: (() => void)[] = [];
  const shown: string[] = [];
  const store = new ChatStore({
    channel,
    onConversation: id => shown.push(id),
    onLeave: () => shown.push('nothing'),
    schedule: flush => {
      frames.push(flush);
      return () => frames.splice(frames.indexOf(flush), 1);
    },
  });
  const text = () => store.state.conversation?.messages.at(-1)?.content;
  const delta = (offset: number, added: string, messageId = 'a') =>
    channel.push('delta', { conversationId: CONVERSATION_ID, messageId, offset, text: added });
  const nextFrame = () => {
    for (const flush of frames.splice(0)) flush();
  };
  return { store, frames, shown, text, delta, nextFrame };
}
