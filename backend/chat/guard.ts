import type { MiddlewareHandler } from 'hono';
import type { Authenticate } from './authenticate';
import type { RateLimiter } from './rate-limiter';
import { Refusal } from './refusal';

/** Lets a request through when its user is known (else 401) and has asked seldom enough (else 429). */
export const guard =
  (authenticate: Authenticate, rateLimiter: RateLimiter): MiddlewareHandler =>
  async (c, next) => {
    const user = await authenticate(c);
    const wait = await rateLimiter.take(user.id);
    if (wait > 0) {
      const message = `Too many requests. Try again in ${wait} s.`;
      throw new Refusal(429, 'too-many-requests', message, { 'Retry-After': String(wait) });
    }
    await next();
  };
