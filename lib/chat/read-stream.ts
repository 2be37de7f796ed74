import { EventSourceParserStream } from 'eventsource-parser/stream';
import * as v from 'valibot';
import { ChatStreamEvent, STREAM_END } from '@/lib/contract/chat-stream';
import type { ChatEvent } from './chat-event';

const AnyEvent = v.object({ type: v.string() });

/**
 * Reads an AI SDK UI message stream. A stream that ends, or says something that is no event, before `finish` is
 * `stream-broken`: what arrived until then is not passed off as a whole answer.
 * @throws what reading the body throws: a lost connection, or AbortError
 */
export async function* readStream(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ChatEvent> {
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of events) {
    if (data === STREAM_END) break;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AnyEvent), data);
    if (!parsed.success) break;
    const event = v.safeParse(ChatStreamEvent, JSON.parse(data));
    if (!event.success) continue; // a type that Aside does not use
    const meaning = interpret(event.output);
    if (meaning) yield meaning;
    if (meaning?.kind === 'finish' || meaning?.kind === 'failed') return;
  }
  yield { kind: 'failed', error: { code: 'stream-broken' } };
}

function interpret(event: ChatStreamEvent): ChatEvent | undefined {
  switch (event.type) {
    case 'text-delta':
      return { kind: 'text', text: event.delta };
    case 'source-url':
      return { kind: 'source', source: { url: event.url, title: event.title } };
    case 'error':
      return { kind: 'failed', error: { code: 'backend-error', detail: event.errorText.slice(0, 500) } };
    case 'finish':
      return { kind: 'finish', finishReason: event.finishReason ?? 'stop' };
    default:
      return undefined;
  }
}
