import { STREAM_END } from '@/lib/contract/chat-stream';
import { type TurnEvent, toWire } from './turns/turn-event';

export interface SseOptions {
  /** Id of the event before the first. */
  after: number;
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
 * Writes a turn's events as server-sent events, one chunk a batch, with `id:` counting on from `after`, and `[DONE]`
 * after `finish`. Pulls: what a slow reader has not taken stays where it is kept.
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const toSse = (
  batches: AsyncGenerator<TurnEvent[], void>,
  options: SseOptions,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let id = options.after;
  const write = (data: string) => `id: ${++id}\ndata: ${data}\n\n`;
  let pending: Promise<IteratorResult<TurnEvent[], void>> | undefined;

  return new ReadableStream({
    async pull(controller) {
      pending ??= batches.next();
      const next = await nextWithin(pending, options.heartbeatMs);
      if (!next) return controller.enqueue(encoder.encode(HEARTBEAT));
      pending = undefined;
      // Without `finish` before it, this is a turn that was lost, or a reader that is gone.
      if (next.done) return controller.close();
      const lines = next.value.map(event => write(JSON.stringify(toWire(event))));
      const ended = next.value.at(-1)?.type === 'finish';
      if (ended) lines.push(write(STREAM_END));
      controller.enqueue(encoder.encode(lines.join('')));
      if (!ended) return;
      controller.close();
      await batches.return(undefined);
    },
    async cancel() {
      options.onCancel();
      await batches.return(undefined);
    },
  });
};
