import type { FinishReason } from '@/lib/contract/chat-request';
import type { ChatStreamEvent } from '@/lib/contract/chat-stream';
import type { ModelEvent } from './model';

const TEXT_ID = 'answer';

/**
 * Puts a model's events into the AI SDK's UI message stream v1. A model that fails ends the stream with `error`
 * and `finish`, after the text that it had given; `explain` makes the sentence for the user.
 * Source: https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export async function* toStreamEvents(
  events: AsyncIterable<ModelEvent>,
  requestId: string,
  explain: (error: unknown) => string,
): AsyncGenerator<ChatStreamEvent> {
  let inText = false;
  let sources = 0;
  let finishReason: FinishReason = 'other';
  let failure: string | undefined;

  yield { type: 'start', messageId: requestId };
  try {
    for await (const event of events) {
      if (event.type === 'text') {
        if (!inText) yield { type: 'text-start', id: TEXT_ID };
        inText = true;
        yield { type: 'text-delta', id: TEXT_ID, delta: event.text };
      } else if (event.type === 'source') {
        const { url, title } = event;
        yield { type: 'source-url', sourceId: `source-${++sources}`, url, ...(title && { title }) };
      } else {
        finishReason = event.finishReason;
      }
    }
  } catch (error) {
    failure = explain(error);
    finishReason = 'error';
  }
  if (inText) yield { type: 'text-end', id: TEXT_ID };
  if (failure !== undefined) yield { type: 'error', errorText: failure };
  yield { type: 'finish', finishReason };
}
