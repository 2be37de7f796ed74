/** Limits how often one user may ask. */
export interface RateLimiter {
  /** Takes one request from the user's share. Returns 0, or the whole seconds until the next one is free. */
  take(userId: string): Promise<number>;
}

export interface RateLimits {
  /** Requests per second that refill a user's bucket; may be a fraction. */
  rate: number;
  /** Size of the bucket: requests that may come at once. At least 1. */
  burst: number;
}

interface Bucket {
  tokens: number;
  /** When `tokens` was right, in milliseconds. */
  at: number;
}

/** Buckets that are kept before the full ones, which say nothing, are dropped. */
const SWEEP_AT = 10_000;

/**
 * Token buckets in memory, one per user: the algorithm of API Gateway's throttling.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html
 */
export const createRateLimiter = (
  { rate, burst }: RateLimits,
  clock: () => number = Date.now,
): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  const tokensNow = (bucket: Bucket, now: number) =>
    Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * rate);

  const sweep = (now: number) => {
    for (const [user, bucket] of buckets) if (tokensNow(bucket, now) >= burst) buckets.delete(user);
  };

  return {
    async take(userId) {
      const now = clock();
      if (buckets.size >= SWEEP_AT) sweep(now);
      const bucket = buckets.get(userId);
      const tokens = bucket ? tokensNow(bucket, now) : burst;
      const allowed = tokens >= 1;
      buckets.set(userId, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / rate));
    },
  };
};
