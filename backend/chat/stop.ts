import type { Context } from 'hono';
import * as v from 'valibot';
import type { ChatEnv } from './answer';
import { charge } from './charge';
import type { RateLimiter } from './rate-limiter';
import type { TurnJournal } from './turns/journal';

const RequestId = v.pipe(v.string(), v.uuid());

/**
 * `DELETE /chat/<requestId>`: ends a turn of the user now, the model's request with it. The answer is the same whether
 * there is such a turn or not. A stop that overtakes its question holds for it too.
 */
export const stopTurn =
  (journal: TurnJournal, rateLimiter: RateLimiter) =>
  async (c: Context<ChatEnv>): Promise<Response> => {
    const userId = c.get('userId');
    // A share of its own: who may ask no more may still stop what runs.
    await charge(rateLimiter, `stop ${userId}`);
    const requestId = v.safeParse(RequestId, c.req.param('requestId'));
    if (requestId.success) await journal.stop({ userId, requestId: requestId.output });
    return c.body(null, 204);
  };
