import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ChatReply } from '@/lib/contract/chat-request';
import { Refusal } from './refusal';
import type { TurnEvent } from './turns/turn-event';

/** The whole answer at once, for `Accept: application/json`. Throws the `Refusal` that a failed turn holds. */
export const collectReply = async (
  batches: AsyncIterable<TurnEvent[]>,
  requestId: string,
): Promise<ChatReply> => {
  const reply: ChatReply = { reply: '', requestId, finishReason: 'other' };
  for await (const events of batches) {
    for (const event of events) {
      if (event.type === 'text-delta') reply.reply += event.delta;
      if (event.type === 'error') {
        throw new Refusal(event.status as ContentfulStatusCode, event.code, event.errorText);
      }
      if (event.type === 'finish') return { ...reply, finishReason: event.finishReason ?? 'other' };
    }
  }
  throw new Refusal(502, 'interrupted', 'The answer was lost on its way.');
};
