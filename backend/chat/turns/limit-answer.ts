import type { ModelEvent } from '../model';
import { Refusal } from '../refusal';

/** Most that is kept of one answer: bytes of text in UTF-8, and pieces. */
export const ANSWER_LIMITS = { bytes: 4 * 1024 * 1024, events: 250_000 };

/** Passes on an answer up to `ANSWER_LIMITS`, then fails. */
export async function* limitAnswer(events: AsyncIterable<ModelEvent>): AsyncGenerator<ModelEvent, void> {
  let bytes = 0;
  let count = 0;
  for await (const event of events) {
    if (event.type === 'text') bytes += Buffer.byteLength(event.text);
    if (event.type === 'source') bytes += Buffer.byteLength(event.url + (event.title ?? ''));
    count += 1;
    if (bytes > ANSWER_LIMITS.bytes || count > ANSWER_LIMITS.events) {
      throw new Refusal(502, 'answer-too-long', 'The answer is longer than the backend keeps.');
    }
    yield event;
  }
}
