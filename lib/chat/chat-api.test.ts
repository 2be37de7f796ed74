import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { describe, expect, test } from 'vitest';
import { fail } from '@/lib/contract/errors';
import { drop, playBackend, startBackend, tokensOnce, withoutAccepted } from './backend.fixture';
import { ChatApi } from './chat-api';
import type { ChatEvent } from './chat-event';
import type { TokenSource } from './send-question';

const ask = async (
  url: string,
  source: TokenSource,
  signal = new AbortController().signal,
): Promise<ChatEvent[]> =>
  withoutAccepted(await Array.fromAsync(new ChatApi(url, source).ask({ message: 'Hi' }, { signal })));

describe('what is sent', () => {
  test('is the message as JSON with the ID token, asking for a stream', async () => {
    let request: { headers: Headers; body: unknown } | undefined;
    const app = new Hono().post('/chat', async c => {
      request = { headers: c.req.raw.headers, body: await c.req.json() };
      return c.json({ reply: 'Hello' });
    });
    expect(await ask(await startBackend(app), tokensOnce().source)).toEqual([
      { kind: 'text', text: 'Hello' },
      { kind: 'finish', finishReason: 'stop' },
    ]);
    expect(request?.headers.get('authorization')).toBe('Bearer token-1');
    expect(request?.headers.get('accept')).toMatch(/^text\/event-stream/);
    expect(request?.body).toEqual({ message: 'Hi' });
  });
});

describe('on 401', () => {
  const refusing = (accepted: string) =>
    new Hono().post('/chat', c =>
      c.req.header('authorization') === `Bearer ${accepted}`
        ? c.json({ reply: 'Hello' })
        : c.json({ code: 'unauthorized', message: 'expired' }, 401),
    );

  test('the token is renewed once and the question asked once more', async () => {
    const { source, seen } = tokensOnce();
    const events = await ask(await startBackend(refusing('token-2')), source);
    expect(events[0]).toEqual({ kind: 'text', text: 'Hello' });
    expect(seen).toEqual(['first', 'refused token-1']);
  });

  test('a second refusal ends the session', async () => {
    const { source, seen } = tokensOnce();
    const events = await ask(await startBackend(refusing('none')), source);
    expect(events).toMatchObject([{ kind: 'failed', error: { code: 'session-expired', status: 401 } }]);
    expect(seen).toEqual(['first', 'refused token-1', 'expire']);
  });

  test('a refresh that fails for now leaves the session alone', async () => {
    const { source, seen } = tokensOnce(fail('offline'));
    const events = await ask(await startBackend(refusing('none')), source);
    expect(events).toMatchObject([{ kind: 'failed', error: { code: 'offline' } }]);
    expect(seen).not.toContain('expire');
  });
});

describe('when something breaks', () => {
  test('a connection that drops at once is backend-unreachable', async () => {
    const url = (await playBackend(drop)).url;
    expect(await ask(url, tokensOnce().source)).toEqual([
      { kind: 'failed', error: { code: 'backend-unreachable' } },
    ]);
  });

  test('a connection that drops mid-answer is stream-broken, and the text is kept', async () => {
    const app = new Hono<{ Bindings: HttpBindings }>().post('/chat', c => {
      const { outgoing } = c.env;
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      outgoing.write('data: {"type":"text-delta","id":"0","delta":"half"}\n\n', () => outgoing.destroy());
      return RESPONSE_ALREADY_SENT;
    });
    expect(await ask(await startBackend(app), tokensOnce().source)).toEqual([
      { kind: 'text', text: 'half' },
      { kind: 'failed', error: { code: 'stream-broken' } },
    ]);
  });

  test('a redirect is not followed, since the token would go along', async () => {
    let reached = false;
    const app = new Hono()
      .post('/chat', c => c.redirect('/elsewhere', 307))
      .post('/elsewhere', c => {
        reached = true;
        return c.json({ reply: 'stolen' });
      });
    const events = await ask(await startBackend(app), tokensOnce().source);
    expect(events).toMatchObject([{ kind: 'failed', error: { code: 'redirected' } }]);
    expect(reached).toBe(false);
  });

  test('without a session nothing is sent', async () => {
    let asked = false;
    const app = new Hono().post('/chat', c => {
      asked = true;
      return c.json({});
    });
    const source: TokenSource = { tokens: async () => fail('signed-out'), expire: async () => {} };
    expect(await ask(await startBackend(app), source)).toEqual([
      { kind: 'failed', error: { code: 'signed-out' } },
    ]);
    expect(asked).toBe(false);
  });
});

test('stopping ends the request at the backend, and is no failure', async () => {
  const aborted = Promise.withResolvers<void>();
  const app = new Hono().post('/chat', c => {
    c.req.raw.signal.addEventListener('abort', () => aborted.resolve());
    c.header('content-type', 'text/event-stream');
    return stream(c, async out => {
      await out.write('data: {"type":"text-delta","id":"0","delta":"half"}\n\n');
      await aborted.promise;
    });
  });
  const controller = new AbortController();
  const events: ChatEvent[] = [];
  const api = new ChatApi(await startBackend(app), tokensOnce().source);
  for await (const event of api.ask({ message: 'Hi' }, { signal: controller.signal })) {
    events.push(event);
    if (event.kind === 'text') controller.abort();
  }
  await aborted.promise;
  expect(withoutAccepted(events)).toEqual([{ kind: 'text', text: 'half' }]);
});
