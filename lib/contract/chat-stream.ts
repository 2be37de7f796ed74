import * as v from 'valibot';
import { FinishReason } from './chat-request';

/**
 * Events of the streamed answer: the AI SDK's UI message stream v1 over SSE, as much of it as Aside uses.
 * Source: https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol. Types not listed here are skipped by readers.
 */
export const ChatStreamEvent = v.variant('type', [
  v.object({ type: v.literal('start'), messageId: v.optional(v.string()) }),
  v.object({ type: v.literal('text-start'), id: v.string() }),
  v.object({ type: v.literal('text-delta'), id: v.string(), delta: v.string() }),
  v.object({ type: v.literal('text-end'), id: v.string() }),
  v.object({
    type: v.literal('source-url'),
    sourceId: v.string(),
    url: v.string(),
    title: v.optional(v.string()),
  }),
  v.object({ type: v.literal('error'), errorText: v.string() }),
  v.object({ type: v.literal('finish'), finishReason: v.optional(v.fallback(FinishReason, 'other')) }),
]);
export type ChatStreamEvent = v.InferOutput<typeof ChatStreamEvent>;

/** Data of the last SSE event, after `finish`. */
export const STREAM_END = '[DONE]';

/** Header that names the protocol in the backend's answer. */
export const STREAM_HEADER = { name: 'x-vercel-ai-ui-message-stream', value: 'v1' } as const;

/**
 * Header of every answer of a backend that keeps turns: the same `requestId` again, with `Last-Event-ID`, goes on after
 * that event and never runs the model twice, and `DELETE {chat}/{requestId}` ends a turn that is under way.
 */
export const RESUME_HEADER = { name: 'x-aside-resume', value: 'v1' } as const;
