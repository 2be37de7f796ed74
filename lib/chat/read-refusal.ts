import * as v from 'valibot';
import type { AsideError, ErrorCode } from '@/lib/contract/errors';

const Body = v.object({ message: v.optional(v.string()), Message: v.optional(v.string()) });

const CODES: Record<number, ErrorCode> = {
  400: 'bad-request',
  401: 'session-expired',
  403: 'forbidden',
  413: 'too-large',
  429: 'too-many-requests',
};

/** Longest wait that is believed, in seconds. */
const LONGEST_WAIT = 3600;

/** Turns an answer that is not 2xx into an error. The backend's own sentence is kept for those who ask. */
export async function readRefusal(response: Response, now: number): Promise<AsideError> {
  const code = CODES[response.status] ?? (response.status >= 500 ? 'backend-error' : 'unknown-answer');
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), await response.text().catch(() => ''));
  const detail = body.success ? (body.output.message ?? body.output.Message) : undefined;
  return {
    code,
    status: response.status,
    ...(code === 'too-many-requests' && {
      retryAfterSeconds: readRetryAfter(response.headers.get('retry-after'), now),
    }),
    ...(detail && { detail: detail.slice(0, 500) }),
    ...(readRequestId(response) && { requestId: readRequestId(response) }),
  };
}

/**
 * Seconds to wait: `Retry-After` is seconds or a date; 5 where it is absent or makes no sense.
 * Source: RFC 9110, section 10.2.3.
 */
export function readRetryAfter(header: string | null, now: number): number {
  const seconds =
    header && /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header ?? '') - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT, Math.max(1, Math.ceil(seconds))) : 5;
}

/** The id that the backend's logs know: ours, API Gateway's, or Lambda's. */
const readRequestId = (response: Response): string | undefined =>
  response.headers.get('x-request-id') ??
  response.headers.get('x-amzn-requestid') ??
  response.headers.get('x-amz-apigw-id') ??
  undefined;
