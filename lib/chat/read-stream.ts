import { createParser, type EventSourceMessage } from 'eventsource-parser';
import * as v from 'valibot';
import { ChatStreamEvent, STREAM_END } from '@/lib/contract/chat-stream';
import type { ErrorCode } from '@/lib/contract/errors';
import type { ChatEvent } from './chat-event';
import { readBytes } from './read-bytes';

/** Longest event, in UTF-16 code units. */
export const EVENT_LIMIT = 1024 * 1024;

const AnyEvent = v.pipe(v.string(), v.parseJson(), v.looseObject({ type: v.string() }));
/** An event of a type that Aside uses, in a form that it does not know: skipping it might drop some of the text. */
const KNOWN = new Set<string>(ChatStreamEvent.options.map(option => option.entries.type.literal));

/**
 * Reads an AI SDK UI message stream, chunk by chunk as it is asked for. The last event is `finish` or `failed`: a stream
 * that ends before `finish` is `stream-broken`, one that says what is no event `malformed-stream`; what arrived until
 * then is not passed off as a whole answer. Nothing is waited for after `finish`.
 * @throws StalledError, and what reading the body throws: a lost connection, or AbortError
 */
export async function* readStream(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ChatEvent> {
  const messages: EventSourceMessage[] = [];
  let tooLong = false;
  let lastId: string | undefined;
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent: message => messages.push(message),
    onError: ({ type }) => {
      tooLong ||= type === 'max-buffer-size-exceeded';
    },
    maxBufferSize: EVENT_LIMIT,
  });
  for await (const bytes of readBytes(body)) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    for (const { id, data } of messages.splice(0)) {
      lastId = id ?? lastId;
      const event = readEvent(data, lastId);
      if (event) yield event;
      if (event?.kind === 'finish' || event?.kind === 'failed') return;
    }
    if (tooLong) return yield fail('answer-too-long');
  }
  yield fail('stream-broken');
}

function readEvent(data: string, eventId: string | undefined): ChatEvent | undefined {
  if (data === STREAM_END) return fail('stream-broken');
  if (data.length > EVENT_LIMIT) return fail('answer-too-long');
  const any = v.safeParse(AnyEvent, data);
  if (!any.success) return fail('malformed-stream');
  const event = v.safeParse(ChatStreamEvent, any.output);
  if (event.success) return interpret(event.output, eventId);
  return KNOWN.has(any.output.type) ? fail('malformed-stream') : undefined;
}

function interpret(event: ChatStreamEvent, eventId: string | undefined): ChatEvent | undefined {
  const marked = eventId === undefined ? {} : { eventId };
  switch (event.type) {
    case 'text-delta':
      return { kind: 'text', text: event.delta, ...marked };
    case 'source-url':
      return { kind: 'source', source: { url: event.url, title: event.title }, ...marked };
    case 'error':
      return { kind: 'failed', error: { code: 'backend-error', detail: event.errorText.slice(0, 500) } };
    case 'finish':
      return { kind: 'finish', finishReason: event.finishReason ?? 'stop' };
    default:
      return undefined;
  }
}

const fail = (code: ErrorCode): ChatEvent => ({ kind: 'failed', error: { code } });
