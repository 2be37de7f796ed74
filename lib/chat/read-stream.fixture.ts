import type { ChatEvent } from './chat-event';
import { readStream } from './read-stream';

export const encode = (text: string) => new TextEncoder().encode(text);

/** A body that comes in these pieces, and then ends, or breaks with `error`. */
export const streamOf = (chunks: Uint8Array<ArrayBuffer>[], error?: Error) => {
  const rest = chunks.values();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = rest.next();
      if (!done) controller.enqueue(value);
      else if (error) controller.error(error);
      else controller.close();
    },
  });
};

export const read = (...chunks: Uint8Array<ArrayBuffer>[]): Promise<ChatEvent[]> =>
  Array.fromAsync(readStream(streamOf(chunks)));

export const textOf = (events: ChatEvent[]) =>
  events.map(event => (event.kind === 'text' ? event.text : '')).join('');

export const deltaEvent = (text: string, id?: number) =>
  `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify({ type: 'text-delta', id: '0', delta: text })}\n\n`;

export const FINISH = 'data: {"type":"finish","finishReason":"stop"}\n\n';
export const DONE = 'data: [DONE]\n\n';
