import { describe, expect, test } from 'vitest';
import type { AsideError } from '@/lib/contract/errors';
import { planRetry } from './plan-retry';

const LATEST = 1;
const plain = { resumable: false, begun: false, failures: 1, offline: 0, waited: false };
const resuming = { ...plain, resumable: true };
const begun = { ...resuming, begun: true };

const PASSING: AsideError[] = [
  { code: 'stream-broken' },
  { code: 'stalled' },
  { code: 'backend-unreachable' },
  { code: 'timed-out', status: 408 },
  { code: 'timed-out', status: 504 },
  { code: 'backend-error', status: 500 },
  { code: 'backend-error', status: 502 },
  { code: 'backend-error', status: 503 },
];
const LASTING: AsideError[] = [
  { code: 'backend-error', detail: 'the model failed' },
  { code: 'malformed-stream' },
  { code: 'answer-too-long' },
  { code: 'interrupted', status: 410 },
  { code: 'bad-request', status: 400 },
  { code: 'session-expired', status: 401 },
  { code: 'forbidden', status: 403 },
  { code: 'not-found', status: 404 },
  { code: 'too-large', status: 413 },
  { code: 'redirected' },
  { code: 'clock-skew', status: 401 },
  { code: 'unknown-answer' },
  { code: 'signed-out' },
];

describe.each(PASSING)('$code $status', error => {
  test('is tried again where the backend keeps turns', () => {
    expect(planRetry(error, resuming, LATEST)).toBe(300);
  });

  test('is never tried again where it does not', () => {
    expect(planRetry(error, plain)).toBeUndefined();
    expect(planRetry(error, { ...plain, begun: true })).toBeUndefined();
  });
});

test.each(LASTING)('$code $status is not tried again', error => {
  expect(planRetry(error, begun)).toBeUndefined();
});

const waits = (state: typeof begun) =>
  [1, 2, 3, 4, 5, 6].map(failures => planRetry({ code: 'stream-broken' }, { ...state, failures }, LATEST));

test('a question that nobody took has six tries within ten seconds', () => {
  expect(waits(resuming)).toEqual([300, 600, 1200, 2400, 4800, undefined]);
});

test('an answer that began has six tries within a minute', () => {
  expect(waits(begun)).toEqual([300, 1200, 4800, 19_200, 30_000, undefined]);
});

test('the wait is anywhere between nothing and its longest, so that clients come back one by one', () => {
  expect(planRetry({ code: 'stalled' }, { ...begun, failures: 3 }, 0)).toBe(0);
  expect(planRetry({ code: 'stalled' }, { ...begun, failures: 3 }, 0.5)).toBe(2400);
});

describe.each([
  ['429', { code: 'too-many-requests', status: 429, retryAfterSeconds: 7 }],
  ['503 with Retry-After', { code: 'backend-error', status: 503, retryAfterSeconds: 7 }],
] as const)('%s', (_, error) => {
  test.each([plain, resuming])('is tried again once, when the backend says', state => {
    expect(planRetry(error, state, 0)).toBe(7000);
    expect(planRetry(error, { ...state, waited: true })).toBeUndefined();
  });

  test('is left to the user where the wait is long', () => {
    expect(planRetry({ ...error, retryAfterSeconds: 60 }, plain, 0)).toBe(60_000);
    expect(planRetry({ ...error, retryAfterSeconds: 61 }, plain)).toBeUndefined();
  });
});

describe('offline', () => {
  const error = { code: 'offline' } as const;

  test('an answer that began looks for the network for five minutes', () => {
    expect(planRetry(error, { ...begun, failures: 0, offline: 1 })).toBe(10_000);
    expect(planRetry(error, { ...begun, failures: 0, offline: 30 })).toBe(10_000);
    expect(planRetry(error, { ...begun, failures: 0, offline: 31 })).toBeUndefined();
  });

  test('a question that nobody took is left to the view, which asks again by itself', () => {
    expect(planRetry(error, resuming)).toBeUndefined();
    expect(planRetry(error, plain)).toBeUndefined();
  });
});

test('while the backend is left alone, only an answer that began waits for it', () => {
  const error = { code: 'paused', retryAfterSeconds: 12 } as const;
  expect(planRetry(error, begun)).toBe(12_000);
  expect(planRetry(error, resuming)).toBeUndefined();
});
