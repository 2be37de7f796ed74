import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import * as v from 'valibot';
import { ChatStreamEvent, STREAM_END } from '@/lib/contract/chat-stream';

/** A client that reads a streamed answer event by event, and may go away in the middle. */
export const readStream = (response: Response) => {
  if (!response.body) throw new Error('no body');
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const messages: EventSourceMessage[] = [];
  const read = {
    messages,
    /** False where the stream has ended. */
    async next(): Promise<boolean> {
      const { done, value } = await reader.read();
      if (value) messages.push(value);
      return !done;
    },
    async toEnd() {
      while (await read.next());
      return read;
    },
    /** Reads until the text is that long, or the stream ends. */
    async untilText(length: number) {
      while (read.text().length < length && (await read.next()));
      return read;
    },
    leave: () => reader.cancel(),
    ids: () => messages.map(message => Number(message.id)),
    lastId: () => messages.at(-1)?.id ?? '0',
    ended: () => messages.at(-1)?.data === STREAM_END,
    events: () =>
      messages
        .filter(message => message.data !== STREAM_END)
        .map(message => v.parse(ChatStreamEvent, JSON.parse(message.data))),
    text: () =>
      read
        .events()
        .map(event => (event.type === 'text-delta' ? event.delta : ''))
        .join(''),
  };
  return read;
};
