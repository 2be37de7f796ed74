import * as v from 'valibot';
import { ChatStreamEvent } from '@/lib/contract/chat-stream';

/** An `error` event as it is kept: with what a refusal of a request for JSON needs too. */
const Failed = v.object({
  type: v.literal('error'),
  errorText: v.string(),
  code: v.string(),
  status: v.number(),
});

const [start, textStart, textDelta, textEnd, source, , finish] = ChatStreamEvent.options;

/** An event of a kept turn. Its id is its place, counted from 1; `finish` is the last one. */
export const TurnEvent = v.variant('type', [start, textStart, textDelta, textEnd, source, Failed, finish]);
export type TurnEvent = v.InferOutput<typeof TurnEvent>;

/** The event as clients get it: the protocol knows `errorText` alone, and its strict readers refuse more. */
export const toWire = (event: TurnEvent): ChatStreamEvent =>
  event.type === 'error' ? { type: 'error', errorText: event.errorText } : event;
