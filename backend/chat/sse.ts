import { STREAM_END } from '@/lib/contract/chat-stream';

export interface SseOptions {
  /** Longest silence in milliseconds; then a comment is sent, so that no proxy or client takes the stream for dead. */
  heartbeatMs: number;
  /** Called when the reader goes away before the end. */
  onCancel: () => void;
}

const HEARTBEAT = ': waiting for the model\n\n';

/** The next value, or `undefined` after `ms` of silence. */
const nextWithin = <T>(pending: Promise<T>, ms: number): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    pending.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Writes values as server-sent events, one chunk each, with `id:` counting from 1 and `[DONE]` at the end.
 * Pulls: a slow reader slows the model down instead of filling memory.
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const toSse = (values: AsyncGenerator<unknown>, options: SseOptions): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let id = 0;
  const event = (data: string) => encoder.encode(`id: ${++id}\ndata: ${data}\n\n`);
  let pending: Promise<IteratorResult<unknown>> | undefined;

  return new ReadableStream({
    async pull(controller) {
      pending ??= values.next();
      const next = await nextWithin(pending, options.heartbeatMs);
      if (!next) return controller.enqueue(encoder.encode(HEARTBEAT));
      pending = undefined;
      if (!next.done) return controller.enqueue(event(JSON.stringify(next.value)));
      controller.enqueue(event(STREAM_END));
      controller.close();
    },
    async cancel() {
      options.onCancel();
      await values.return(undefined);
    },
  });
};
