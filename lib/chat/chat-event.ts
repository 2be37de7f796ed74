import type { FinishReason } from '@/lib/contract/chat-request';
import type { Source } from '@/lib/contract/conversation';
import type { AsideError } from '@/lib/contract/errors';

/**
 * What the chat API's answer means to a turn, whatever its form was. Ends with `finish` or `failed`.
 * `eventId` is the SSE id up to which the answer is in, for `Last-Event-ID`.
 */
export type ChatEvent =
  /** The backend took the question. `resumable`: the same `requestId` goes on where this answer stops. */
  | { kind: 'accepted'; resumable: boolean }
  | { kind: 'text'; text: string; eventId?: string }
  | { kind: 'source'; source: Source; eventId?: string }
  /** The line broke, and is tried again in so many milliseconds. */
  | { kind: 'waiting'; error: AsideError; milliseconds: number }
  | { kind: 'finish'; finishReason: FinishReason }
  | { kind: 'failed'; error: AsideError };

/** How a question is asked. */
export interface AskOptions {
  signal: AbortSignal;
  /** What is known of an answer that began already: up to where it is in, and whether the backend can go on from there. */
  resume?: { lastEventId?: string; resumable?: boolean };
}
