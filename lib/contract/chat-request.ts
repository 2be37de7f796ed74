import * as v from 'valibot';
import { PageContext } from './page-context';

/** Longest question, in UTF-16 code units. */
export const MESSAGE_LIMIT = 32_000;

export const HistoryEntry = v.object({
  role: v.picklist(['user', 'assistant']),
  content: v.pipe(v.string(), v.maxLength(200_000)),
});
export type HistoryEntry = v.InferOutput<typeof HistoryEntry>;

/**
 * Body of `POST /chat`. Only `message` is required, so that a backend may know nothing else.
 * `requestId` is the idempotency key: the same one again is the same turn.
 */
export const ChatRequest = v.object({
  message: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MESSAGE_LIMIT)),
  requestId: v.optional(v.pipe(v.string(), v.uuid())),
  conversationId: v.optional(v.pipe(v.string(), v.maxLength(200))),
  history: v.optional(v.pipe(v.array(HistoryEntry), v.maxLength(400))),
  page: v.optional(PageContext),
});
export type ChatRequest = v.InferOutput<typeof ChatRequest>;

/** Answer of `POST /chat` to `Accept: application/json`. */
export interface ChatReply {
  reply: string;
  requestId: string;
  finishReason: FinishReason;
}

/** Body of every refusal of the chat API. */
export interface ChatErrorBody {
  code: string;
  message: string;
}

/** Why the model stopped, in the words of the AI SDK. */
export const FinishReason = v.picklist(['stop', 'length', 'content-filter', 'tool-calls', 'error', 'other']);
export type FinishReason = v.InferOutput<typeof FinishReason>;
