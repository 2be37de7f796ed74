import type { AsideError } from '@/lib/contract/errors';

/** A failure older than its wait by this much was seen in an earlier life of the view: nothing is left to wait for. */
const SLACK_MS = 60_000;

/**
 * When the question may be asked again, in milliseconds since 1970. The wait is counted from when the view first
 * shows the failure (`now`), because `createdAt` is when the answer began, which may be long before it failed.
 */
export function retryDeadline(error: AsideError, createdAt: number, now: number): number {
  const wait = (error.retryAfterSeconds ?? 0) * 1000;
  return now - createdAt > wait + SLACK_MS ? now : now + wait;
}
