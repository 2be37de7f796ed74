import type { FinishReason } from '@/lib/contract/chat-request';
import type { ModelEvent } from './model';
import type { Refusal } from './refusal';
import type { TurnEvent } from './turns/turn-event';
import { TurnStopped } from './turns/turn-stopped';

const TEXT_ID = 'answer';

/**
 * Puts a model's events into the AI SDK's UI message stream v1, all but `start`. A model that fails ends the stream with
 * `error` and `finish`, after the text that it had given; `explain` makes the sentence for the user. One that was
 * stopped ends it with `finish`.
 * Source: https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export async function* toStreamEvents(
  events: AsyncIterable<ModelEvent>,
  explain: (error: unknown) => Refusal,
): AsyncGenerator<TurnEvent, void> {
  let inText = false;
  let sources = 0;
  let finishReason: FinishReason = 'other';
  let failure: Refusal | undefined;

  try {
    for await (const event of events) {
      if (event.type === 'text') {
        if (event.text === '') continue;
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
    if (!(error instanceof TurnStopped)) failure = explain(error);
    finishReason = failure ? 'error' : 'other';
  }
  if (inText) yield { type: 'text-end', id: TEXT_ID };
  if (failure) {
    const { message, code, status } = failure;
    yield { type: 'error', errorText: message, code, status };
  }
  yield { type: 'finish', finishReason };
}
