import type { RateLimiter } from './rate-limiter';
import { Refusal } from './refusal';

/** Takes one request from a share. Throws a 429 `Refusal` when there is none left. */
export const charge = async (rateLimiter: RateLimiter, share: string): Promise<void> => {
  const wait = await rateLimiter.take(share);
  if (wait === 0) return;
  const message = `Too many requests. Try again in ${wait} s.`;
  throw new Refusal(429, 'too-many-requests', message, { 'Retry-After': String(wait) });
};
