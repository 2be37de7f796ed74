import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { RESUME_HEADER } from '@/lib/contract/chat-stream';
import { answerChat, type ChatEnv } from './answer';
import type { Authenticate } from './authenticate';
import { type ReportFailure, reportToStderr, toRefusal } from './failure';
import type { ChatModel } from './model';
import { allowExtensions, refuseWebPages } from './origins';
import type { RateLimiter } from './rate-limiter';
import { Refusal, sendRefusal } from './refusal';
import { stopTurn } from './stop';
import type { TurnJournal } from './turns/journal';
import { ProcessJournal } from './turns/process-journal';

export interface ChatAppOptions {
  authenticate: Authenticate;
  model: ChatModel;
  rateLimiter: RateLimiter;
  /** Default: in memory, for one process. */
  journal?: TurnJournal | undefined;
  /** How long a model goes on when everybody has gone who waited for its answer, in milliseconds. Default 30,000. */
  graceMs?: number | undefined;
  /** Largest request body. Default 2 MiB: the page, a question and a long history in any script. */
  maxBodyBytes?: number;
  /** Longest silence of a stream, in milliseconds. Default 8,000: the contract promises 10 s. */
  heartbeatMs?: number;
  report?: ReportFailure;
}

/**
 * The chat API: `POST /chat` as in lib/contract (chat-request, chat-stream), and `DELETE /chat/<requestId>` to stop a
 * turn. Runs on Node, on Lambda and, through `app.fetch`, in tests. Refusals are `{ code, message }`; every answer has
 * `x-request-id` and says that turns are kept.
 */
export const createChatApp = (options: ChatAppOptions): Hono<ChatEnv> => {
  const { authenticate, model, rateLimiter, report = reportToStderr } = options;
  const { heartbeatMs = 8_000, maxBodyBytes = 2 * 1024 * 1024, graceMs = 30_000 } = options;
  const journal = options.journal ?? new ProcessJournal();
  const app = new Hono<ChatEnv>();

  app.onError((error, c) => {
    // What a turn failed with was reported where it failed.
    if (!(error instanceof Refusal) && !c.req.raw.signal.aborted) report(error, c.get('requestId'));
    return sendRefusal(c, toRefusal(error));
  });
  app.notFound(c => sendRefusal(c, new Refusal(404, 'not-found', 'There is nothing at this address.')));

  app.use(async (c, next) => {
    c.set('requestId', randomUUID());
    await next();
    c.header('x-request-id', c.get('requestId'));
    c.header(RESUME_HEADER.name, RESUME_HEADER.value);
  });
  app.use(refuseWebPages, allowExtensions);

  const limitBody = bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      throw new Refusal(413, 'too-large', `The request is larger than ${maxBodyBytes} bytes.`);
    },
  });
  const identify = createMiddleware<ChatEnv>(async (c, next) => {
    c.set('userId', (await authenticate(c)).id);
    await next();
  });
  const answer = answerChat({ model, journal, graceMs, rateLimiter, heartbeatMs, report });
  app.post('/chat', identify, limitBody, answer);
  app.delete('/chat/:requestId', identify, stopTurn(journal, rateLimiter));
  return app;
};
