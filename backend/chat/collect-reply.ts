import type { ChatReply } from '@/lib/contract/chat-request';
import type { ModelEvent } from './model';

/** The whole answer at once, for `Accept: application/json`. Throws what the model throws. */
export const collectReply = async (
  events: AsyncIterable<ModelEvent>,
  requestId: string,
): Promise<ChatReply> => {
  const reply: ChatReply = { reply: '', requestId, finishReason: 'other' };
  for await (const event of events) {
    if (event.type === 'text') reply.reply += event.text;
    if (event.type === 'finish') reply.finishReason = event.finishReason;
  }
  return reply;
};
