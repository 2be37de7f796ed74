import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerChat, type ChatEnv } from './answer';
import type { Authenticate } from './authenticate';
import { type ReportFailure, reportToStderr, toRefusal } from './failure';
import { guard } from './guard';
import type { ChatModel } from './model';
import { allowExtensions, refuseWebPages } from './origins';
import type { RateLimiter } from './rate-limiter';
import { Refusal, sendRefusal } from './refusal';

export interface ChatAppOptions {
  authenticate: Authenticate;
  model: ChatModel;
  rateLimiter: RateLimiter;
  /** Largest request body. Default 2 MiB: the page, a question and a long history in any script. */
  maxBodyBytes?: number;
  /** Longest silence of a stream, in milliseconds. Default 8,000: the contract promises 10 s. */
  heartbeatMs?: number;
  report?: ReportFailure;
}

/**
 * The chat API: `POST /chat` as in lib/contract (chat-request, chat-stream). Runs on Node, on Lambda and, through
 * `app.fetch`, in tests. Refusals are `{ code, message }`; every answer has `x-request-id`.
 */
export const createChatApp = (options: ChatAppOptions): Hono<ChatEnv> => {
  const { authenticate, model, rateLimiter, report = reportToStderr } = options;
  const { heartbeatMs = 8_000, maxBodyBytes = 2 * 1024 * 1024 } = options;
  const app = new Hono<ChatEnv>();

  app.onError((error, c) => {
    const refusal = toRefusal(error);
    if (refusal.status >= 500 && !c.req.raw.signal.aborted) report(error, c.get('requestId'));
    return sendRefusal(c, refusal);
  });
  app.notFound(c => sendRefusal(c, new Refusal(404, 'not-found', 'There is nothing at this address.')));

  app.use(async (c, next) => {
    c.set('requestId', randomUUID());
    await next();
    c.header('x-request-id', c.get('requestId'));
  });
  app.use(refuseWebPages, allowExtensions);

  const limitBody = bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      throw new Refusal(413, 'too-large', `The request is larger than ${maxBodyBytes} bytes.`);
    },
  });
  const answer = answerChat({ model, heartbeatMs, report });
  app.post('/chat', guard(authenticate, rateLimiter), limitBody, answer);
  return app;
};
