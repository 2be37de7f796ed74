import { describe, expect, test } from 'vitest';
import { readRefusal, readRetryAfter } from './read-refusal';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const refuse = (status: number, body = '', headers = {}) =>
  readRefusal(new Response(body, { status, headers }), NOW);

test.each([
  [400, 'bad-request'],
  [401, 'session-expired'],
  [403, 'forbidden'],
  [413, 'too-large'],
  [429, 'too-many-requests'],
  [500, 'backend-error'],
  [502, 'backend-error'],
  [408, 'timed-out'],
  [504, 'timed-out'],
  [404, 'not-found'],
  [409, 'bad-request'],
  [410, 'interrupted'],
  [422, 'bad-request'],
  [301, 'redirected'],
  [418, 'unknown-answer'],
])('status %i is %s', async (status, code) => {
  expect(await refuse(status)).toMatchObject({ code, status });
});

test('the backend’s sentence and request id are kept for support', async () => {
  const error = await refuse(500, '{"code":"x","message":"table is locked"}', { 'x-request-id': 'r-1' });
  expect(error).toMatchObject({ detail: 'table is locked', requestId: 'r-1' });
});

test('API Gateway’s own spelling of both is known', async () => {
  const error = await refuse(403, '{"Message":"no"}', { 'x-amzn-requestid': 'gw-1' });
  expect(error).toMatchObject({ detail: 'no', requestId: 'gw-1' });
});

test('a refusal that is no JSON has no sentence', async () => {
  expect(await refuse(502, '<html>Bad gateway</html>')).toEqual({ code: 'backend-error', status: 502 });
});

test('503 names a wait only where the backend does', async () => {
  expect(await refuse(503, '', { 'retry-after': '7' })).toMatchObject({ retryAfterSeconds: 7 });
  expect(await refuse(503)).toEqual({ code: 'backend-error', status: 503 });
});

test.each([
  ['Thu, 01 Jan 2026 00:05:00 GMT', 'clock-skew'],
  ['Wed, 31 Dec 2025 23:55:00 GMT', 'clock-skew'],
  ['Thu, 01 Jan 2026 00:03:00 GMT', 'session-expired'],
  ['never', 'session-expired'],
])('401 with the date %s is %s', async (date, code) => {
  expect(await refuse(401, '', { date })).toMatchObject({ code });
});

describe('Retry-After', () => {
  test.each([
    ['7', 7],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['0', 1],
    ['-3', 1],
    [null, 5],
    ['soon', 5],
    ['999999', 3600],
  ])('%j means %i seconds', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(seconds);
  });
});
