import { describe, expect, test } from 'vitest';
import { chatRequest, createApp, EXTENSION_ORIGIN } from './chat-api.fixture';
import { sayingModel } from './scripted-model.fixture';

const FIREFOX_ORIGIN = 'moz-extension://3f2b8a52-7d6f-4b1e-9c1d-2a4f6e8b0c1d';

const preflight = (origin: string) =>
  createApp().request('/chat', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

describe('an extension', () => {
  test.each([EXTENSION_ORIGIN, FIREFOX_ORIGIN])('%s may ask and read the answer', async origin => {
    const allowed = await preflight(origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('POST,DELETE');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');

    const answer = await createApp().fetch(chatRequest({ headers: { origin } }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  test('may read refusals too', async () => {
    const answer = await createApp().fetch(
      chatRequest({ bearer: null, headers: { origin: EXTENSION_ORIGIN } }),
    );
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN);
  });
});

describe('a web page', () => {
  test.each([
    'https://example.com',
    'http://127.0.0.1:4577',
    'null',
    'chrome-extension://short',
    `${EXTENSION_ORIGIN}.example.com`,
    `https://example.com/${EXTENSION_ORIGIN}`,
    'moz-extension://not-a-uuid',
  ])('%s may not ask, even with a token', async origin => {
    const model = sayingModel('never');
    const answers = [
      await preflight(origin),
      await createApp({ model }).fetch(chatRequest({ headers: { origin } })),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ code: 'forbidden', message: expect.any(String) });
      expect(answer.headers.get('access-control-allow-origin')).toBe(null);
    }
    expect(model.turns).toEqual([]);
  });
});
