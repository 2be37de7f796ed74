import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { STREAM_HEADER } from '@/lib/contract/chat-stream';
import { charge } from './charge';
import { collectReply } from './collect-reply';
import { findTurn } from './find-turn';
import { toTurn } from './model';
import type { RateLimiter } from './rate-limiter';
import { readLastEventId } from './read-last-event-id';
import { readRequest } from './read-request';
import { toSse } from './sse';
import { type RunTurnOptions, runTurn } from './turns/run-turn';

export interface AnswerOptions extends RunTurnOptions {
  rateLimiter: RateLimiter;
  heartbeatMs: number;
}

export type ChatEnv = { Variables: { requestId: string; userId: string } };

const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';

const STREAM_HEADERS = {
  'content-type': `${STREAM_TYPE}; charset=utf-8`,
  'cache-control': 'no-cache, no-transform',
  // nginx would hold the answer back until it is whole.
  'x-accel-buffering': 'no',
  [STREAM_HEADER.name]: STREAM_HEADER.value,
};

/** `POST /chat`: begins a turn, or joins the one that the user has under this request id, and answers with its events. */
export const answerChat =
  (options: AnswerOptions) =>
  async (c: Context<ChatEnv>): Promise<Response> => {
    const { journal, rateLimiter, heartbeatMs } = options;
    const userId = c.get('userId');
    const request = await readRequest(c).catch(async error => {
      await charge(rateLimiter, userId);
      throw error;
    });
    const requestId = request.requestId ?? c.get('requestId');
    c.set('requestId', requestId);
    const key = { userId, requestId };

    const lastEventId = readLastEventId(c);
    const known = await findTurn(journal, rateLimiter, { key, request, after: lastEventId });
    // The end is always there to be read, for those who missed nothing but that.
    const after = Math.min(lastEventId ?? 0, known?.ended ? known.events - 1 : Number.POSITIVE_INFINITY);

    const type = accepts(c, { header: 'Accept', supports: [STREAM_TYPE, JSON_TYPE], default: STREAM_TYPE });
    const gone = new AbortController();
    const signal = AbortSignal.any([c.req.raw.signal, gone.signal]);
    const events = journal.follow(key, type === JSON_TYPE ? 0 : after, signal);
    if (!known) void runTurn(options, key, toTurn(request));

    if (type === JSON_TYPE) return c.json(await collectReply(events, requestId));
    return c.body(toSse(events, { after, heartbeatMs, onCancel: () => gone.abort() }), 200, STREAM_HEADERS);
  };
