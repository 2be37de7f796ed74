import type { LanguageModel } from 'ai';
import * as v from 'valibot';
import { FinishReason } from '@/lib/contract/chat-request';
import type { ChatModel, ModelEvent, Turn } from '../model';
import { CitationWriter } from './cite';
import { explainFailure } from './explain-failure';
import { toPrompt } from './prompt';

const AnyFinishReason = v.fallback(FinishReason, 'other');

async function* streamEvents(
  model: LanguageModel,
  turn: Turn,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  const { streamText } = await import('ai');
  const { stream } = streamText({
    model,
    ...toPrompt(turn),
    abortSignal: signal,
    maxRetries: 1,
    // The failure is in the stream too; without this the SDK prints it.
    onError: () => {},
  });
  const citations = turn.page && new CitationWriter(turn.page);
  for await (const part of stream) {
    if (part.type === 'text-delta')
      yield { type: 'text', text: citations ? citations.write(part.text) : part.text };
    else if (part.type === 'text-end' && citations) yield { type: 'text', text: citations.end() };
    else if (part.type === 'source' && part.sourceType === 'url') {
      yield { type: 'source', url: part.url, ...(part.title && { title: part.title }) };
    } else if (part.type === 'finish') {
      yield { type: 'finish', finishReason: v.parse(AnyFinishReason, part.finishReason) };
    } else if (part.type === 'error') throw part.error;
  }
}

/**
 * A language model behind the AI SDK. The SDK is loaded with the first question, so that a backend without one
 * starts at once. A request that fails before its first word is tried once more.
 */
export const createSdkModel = (name: string, load: () => Promise<LanguageModel>): ChatModel => ({
  name,
  async *answer(turn, signal) {
    try {
      yield* streamEvents(await load(), turn, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw explainFailure(error);
    }
    signal.throwIfAborted();
  },
});
