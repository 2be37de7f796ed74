import { describe, expect, test } from 'vitest';
import { type Ask, chatRequest, createApp, EXTENSION_ORIGIN, token } from './chat-api.fixture';
import { createPool } from './pool.fixture';
import { createRateLimiter } from './rate-limiter';
import { sayingModel } from './scripted-model.fixture';

const refusalOf = async (ask: Ask, app = createApp()) => {
  const response = await app.fetch(chatRequest(ask));
  return { status: response.status, body: await response.json(), headers: response.headers };
};

describe('a token', () => {
  const stranger = createPool();

  test.each<[string, () => Ask | Promise<Ask>, string]>([
    ['is missing', () => ({ bearer: null }), 'unauthorized'],
    ['comes without Bearer', async () => ({ headers: { authorization: await token() } }), 'unauthorized'],
    ['is not a JWT', () => ({ bearer: 'not.a.token' }), 'unauthorized'],
    ['has expired', async () => ({ bearer: await token({ expiresIn: -1 }) }), 'token-expired'],
    ['is an access token', async () => ({ bearer: await token({ token_use: 'access' }) }), 'unauthorized'],
    ['is for another app', async () => ({ bearer: await token({ aud: 'other' }) }), 'unauthorized'],
    ['is of another pool', async () => ({ bearer: await token({ iss: 'https://other' }) }), 'unauthorized'],
    ['has another signature', async () => ({ bearer: await (await stranger).token() }), 'unauthorized'],
    [
      'was changed after it was signed',
      async () => {
        const [header, , signature] = (await token()).split('.');
        const [, claims] = (await token({ sub: 'somebody-else' })).split('.');
        return { bearer: `${header}.${claims}.${signature}` };
      },
      'unauthorized',
    ],
    [
      'claims to need no signature',
      async () => {
        const [, claims] = (await token()).split('.');
        const header = Buffer.from(JSON.stringify({ alg: 'none', kid: 'key-1' })).toString('base64url');
        return { bearer: `${header}.${claims}.` };
      },
      'unauthorized',
    ],
  ])('that %s is refused with 401', async (_, ask, code) => {
    const model = sayingModel('never');
    const { status, body, headers } = await refusalOf(await ask(), createApp({ model }));
    expect({ status, body }).toEqual({ status: 401, body: { code, message: expect.any(String) } });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(model.turns).toEqual([]);
  });

  test('that has expired is refused with a sentence that says so', async () => {
    const { body } = await refusalOf({ bearer: await token({ expiresIn: -1 }) });
    expect(body).toEqual({ code: 'token-expired', message: 'The incoming token has expired' });
  });
});

describe('a body', () => {
  test.each([
    ['is not JSON', '{"message":', 'not JSON'],
    ['is empty', '', 'not JSON'],
    ['has no message', {}, 'message'],
    ['has a blank message', { message: '  ' }, 'message'],
    ['has a message of 32,001 characters', { message: 'x'.repeat(32_001) }, 'message'],
    ['has a request id that is no UUID', { message: 'Hi', requestId: '1' }, 'requestId'],
    ['has an unknown role', { message: 'Hi', history: [{ role: 'system', content: '' }] }, 'history.0.role'],
    ['has a page without a title', { message: 'Hi', page: { url: 'https://example.com' } }, 'page.title'],
  ])('that %s is refused with 400 and a sentence that names it', async (_, body, named) => {
    const model = sayingModel('never');
    const refusal = await refusalOf({ body }, createApp({ model }));
    expect(refusal.status).toBe(400);
    expect(refusal.body).toEqual({ code: 'bad-request', message: expect.stringContaining(named) });
    expect(model.turns).toEqual([]);
  });

  test('that is too large is refused with 413, with or without its length', async () => {
    const app = createApp({ maxBodyBytes: 1_000 });
    const body = { message: 'x'.repeat(1_000) };
    const expected = { code: 'too-large', message: expect.stringContaining('1000') };
    const withLength: Record<string, string> = { 'content-length': '1014' };
    for (const headers of [{}, withLength]) {
      const refusal = await refusalOf({ body, headers }, app);
      expect(refusal).toMatchObject({ status: 413, body: expected });
    }
  });
});

describe('requests that come too fast', () => {
  const createLimited = () => {
    const clock = { now: 0 };
    const rateLimiter = createRateLimiter({ rate: 0.5, burst: 2 }, () => clock.now);
    return { clock, app: createApp({ rateLimiter }) };
  };
  const headers = { origin: EXTENSION_ORIGIN };

  test('are refused with 429 and the seconds to wait, which the extension may read', async () => {
    const { app } = createLimited();
    for (const _ of [1, 2]) expect((await app.fetch(chatRequest())).status).toBe(200);
    const refusal = await refusalOf({ headers }, app);
    expect(refusal.status).toBe(429);
    expect(refusal.body).toEqual({ code: 'too-many-requests', message: expect.stringContaining('2 s') });
    expect(refusal.headers.get('retry-after')).toBe('2');
    expect(refusal.headers.get('access-control-expose-headers')?.split(',')).toEqual(
      expect.arrayContaining(['Retry-After', 'x-request-id', 'x-vercel-ai-ui-message-stream']),
    );
  });

  test('pass again after that time', async () => {
    const { app, clock } = createLimited();
    for (const _ of [1, 2, 3]) await app.fetch(chatRequest());
    clock.now += 1_999;
    expect((await app.fetch(chatRequest())).status).toBe(429);
    clock.now += 1;
    expect((await app.fetch(chatRequest())).status).toBe(200);
  });

  test('of one user leave another user alone', async () => {
    const { app } = createLimited();
    for (const _ of [1, 2, 3]) await app.fetch(chatRequest());
    expect((await app.fetch(chatRequest({ bearer: await token({ sub: 'user-2' }) }))).status).toBe(200);
  });
});
