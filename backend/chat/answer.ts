import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { STREAM_HEADER } from '@/lib/contract/chat-stream';
import { collectReply } from './collect-reply';
import { type ReportFailure, toRefusal } from './failure';
import { type ChatModel, toTurn } from './model';
import { readRequest } from './read-request';
import { toSse } from './sse';
import { toStreamEvents } from './stream-events';

export interface AnswerOptions {
  model: ChatModel;
  heartbeatMs: number;
  report: ReportFailure;
}

export type ChatEnv = { Variables: { requestId: string } };

const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';

const STREAM_HEADERS = {
  'content-type': `${STREAM_TYPE}; charset=utf-8`,
  'cache-control': 'no-cache, no-transform',
  // nginx would hold the answer back until it is whole.
  'x-accel-buffering': 'no',
  [STREAM_HEADER.name]: STREAM_HEADER.value,
};

/** Runs the model for one `POST /chat`, and aborts it when the client goes away. */
export const answerChat =
  ({ model, heartbeatMs, report }: AnswerOptions) =>
  async (c: Context<ChatEnv>): Promise<Response> => {
    const request = await readRequest(c);
    const requestId = request.requestId ?? c.get('requestId');
    c.set('requestId', requestId);

    const gone = new AbortController();
    const signal = AbortSignal.any([c.req.raw.signal, gone.signal]);
    // A journal of turns belongs here: a `requestId` seen before would replay its events and not run the model.
    const events = model.answer(toTurn(request), signal);

    const supports = [STREAM_TYPE, JSON_TYPE];
    const type = accepts(c, { header: 'Accept', supports, default: STREAM_TYPE });
    if (type === JSON_TYPE) return c.json(await collectReply(events, requestId));

    const explain = (error: unknown) => {
      if (!signal.aborted) report(error, requestId);
      return toRefusal(error).message;
    };
    const stream = toStreamEvents(events, requestId, explain);
    return c.body(toSse(stream, { heartbeatMs, onCancel: () => gone.abort() }), 200, STREAM_HEADERS);
  };
