/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, up to `cap`, of which the
 * second half is at random, so that clients that failed together do not come back together.
 * Source: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ ("equal jitter")
 */
export function backoff(
  failures: number,
  { base, cap }: { base: number; cap: number },
  random = Math.random(),
): number {
  return Math.min(cap, base * 2 ** (failures - 1)) * (0.5 + random / 2);
}
