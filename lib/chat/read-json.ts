import * as v from 'valibot';
import { FinishReason } from '@/lib/contract/chat-request';
import type { ChatEvent } from './chat-event';

/** Where simple backends put the answer, most telling name first. */
const ANSWER_FIELDS = ['reply', 'message', 'response', 'answer', 'output', 'text', 'content'] as const;

/** Reads an answer that is one JSON object. Anything without a text in a known field is `unknown-answer`. */
export function* readJson(body: string): Generator<ChatEvent> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), body);
  const answer = parsed.success ? parsed.output : {};
  const text = ANSWER_FIELDS.map(field => answer[field]).find(value => typeof value === 'string');
  if (typeof text !== 'string') {
    yield { kind: 'failed', error: { code: 'unknown-answer' } };
    return;
  }
  yield { kind: 'text', text };
  yield { kind: 'finish', finishReason: v.parse(v.fallback(FinishReason, 'stop'), answer.finishReason) };
}
