import * as v from 'valibot';
import type { AsideError, ErrorCode } from '@/lib/contract/errors';
import { within } from './read-bytes';

const Body = v.object({ message: v.optional(v.string()), Message: v.optional(v.string()) });

const CODES: Record<number, ErrorCode> = {
  400: 'bad-request',
  401: 'session-expired',
  403: 'forbidden',
  404: 'not-found',
  408: 'timed-out',
  // The request's id stands for another question; asking again takes another id.
  409: 'bad-request',
  // The backend has no such turn any more, so it cannot go on.
  410: 'interrupted',
  413: 'too-large',
  422: 'bad-request',
  429: 'too-many-requests',
  504: 'timed-out',
};

/** Longest wait that is believed, in seconds. */
const LONGEST_WAIT = 3600;
/** Clocks apart by more than this, in milliseconds, make tokens look expired or not yet valid. */
const SKEW = 4 * 60_000;
/** The sentence of a refusal is not waited for longer than this, in milliseconds. */
const PATIENCE = 10_000;

/** Turns an answer that is not 2xx into an error. The backend's own sentence is kept for those who ask. */
export async function readRefusal(response: Response, now: number): Promise<AsideError> {
  const { status, headers } = response;
  // The browser shows nothing of a redirect that was not followed, so that its status reads 0.
  // Source: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    return { code: 'redirected', ...(status && { status }) };
  }
  const retryAfter = headers.get('retry-after');
  const waits = status === 429 || (status === 503 && retryAfter !== null);
  const [detail, requestId] = [await readDetail(response), readRequestId(response)];
  return {
    code: status === 401 && isSkewed(headers.get('date'), now) ? 'clock-skew' : codeOf(status),
    status,
    ...(waits && { retryAfterSeconds: readRetryAfter(retryAfter, now) }),
    ...(detail && { detail: detail.slice(0, 500) }),
    ...(requestId && { requestId }),
  };
}

const codeOf = (status: number): ErrorCode =>
  CODES[status] ?? (status >= 500 ? 'backend-error' : 'unknown-answer');

async function readDetail(response: Response): Promise<string | undefined> {
  const text = await within(PATIENCE, response.text()).catch(() => '');
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), text);
  return body.success ? (body.output.message ?? body.output.Message) : undefined;
}

/** Our clock and the backend's are minutes apart. Source: RFC 9110, section 6.6.1 (`Date`). */
function isSkewed(date: string | null, now: number): boolean {
  return Math.abs(Date.parse(date ?? '') - now) > SKEW;
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
