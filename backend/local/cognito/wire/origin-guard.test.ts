import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { guardOrigin } from './origin-guard';

const app = new Hono().use(guardOrigin).all('/', c => c.text('reached'));

const CHROME = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const FIREFOX = 'moz-extension://0f8fad5b-d9cb-469f-a165-70867728950e';

const request = (origin: string | undefined, method = 'POST', headers: Record<string, string> = {}) =>
  app.request('/', { method, headers: origin === undefined ? headers : { ...headers, origin } });

describe.each([CHROME, FIREFOX])('%s', origin => {
  test('may read the answer', async () => {
    const response = await request(origin);
    expect(await response.text()).toBe('reached');
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test('has its preflight granted, for the headers that Amplify sends', async () => {
    const response = await request(origin, 'OPTIONS', {
      'access-control-request-method': 'POST',
      'access-control-request-headers':
        'amz-sdk-invocation-id,amz-sdk-request,cache-control,content-type,x-amz-target,x-amz-user-agent',
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(response.headers.get('access-control-allow-headers')?.split(',').sort()).toEqual([
      'amz-sdk-invocation-id',
      'amz-sdk-request',
      'cache-control',
      'content-type',
      'x-amz-target',
      'x-amz-user-agent',
    ]);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe.each([
  'https://example.com',
  'http://localhost:3000',
  'http://127.0.0.1:4577',
  'null',
  '',
  'chrome-extension://abcdefghijklmnop',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnoz',
  `${CHROME}.example.com`,
  `${CHROME}:80`,
  `https://${CHROME}`,
  'moz-extension://0f8fad5b',
  `${FIREFOX}\u00a0`,
])('the origin "%s"', origin => {
  test.each(['GET', 'POST', 'OPTIONS'])('is refused, by %s', async method => {
    const response = await request(origin, method);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toBe('reached');
  });
});

test('a request that comes from no page passes, without CORS headers', async () => {
  const response = await request(undefined);
  expect(await response.text()).toBe('reached');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});
