import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createApp, EXTENSION_ORIGIN, token } from './chat-api.fixture';
import { asJson, clientOf, question, stop } from './client.fixture';
import { dictatedModel } from './dictated-model.fixture';
import { createRateLimiter } from './rate-limiter';
import { sayingModel } from './scripted-model.fixture';
import { readStream } from './stream-reader.fixture';

type App = ReturnType<typeof createApp>;

describe('the same request id again', () => {
  test('gets the same answer, and the model runs once', async () => {
    const model = sayingModel('Hello ', 'world');
    const ask = clientOf(createApp({ model }));
    const body = question();
    const first = await readStream(await ask(body)).toEnd();
    const second = await readStream(await ask(body)).toEnd();
    expect(second.messages).toEqual(first.messages);
    expect(second.text()).toBe('Hello world');
    expect(model.turns).toHaveLength(1);
  });

  test('goes on after Last-Event-ID, with the ids that the answer has', async () => {
    const ask = clientOf(createApp());
    const body = question();
    const whole = await readStream(await ask(body)).toEnd();
    for (const { id = '' } of whole.messages.slice(0, -2)) {
      const rest = await readStream(await ask(body, id)).toEnd();
      expect(rest.messages).toEqual(whole.messages.slice(Number(id)));
    }
  });

  test('after the end gets the end', async () => {
    const ask = clientOf(createApp());
    const body = question();
    const whole = await readStream(await ask(body)).toEnd();
    for (const { id = '' } of whole.messages.slice(-2)) {
      const rest = await readStream(await ask(body, id)).toEnd();
      expect(rest.messages).toEqual(whole.messages.slice(-2));
    }
  });

  test('follows the answer while it is spoken, however many ask', async () => {
    const { model, say, finish } = dictatedModel();
    const ask = clientOf(createApp({ model }));
    const body = question();
    const followers = [];
    for (const text of ['One ', 'two ', 'three ']) {
      followers.push(readStream(await ask(body)));
      say(text);
    }
    await followers[2]?.untilText('One two three '.length);
    finish();
    for (const follower of followers) expect((await follower.toEnd()).text()).toBe('One two three ');
    expect(model.turns).toHaveLength(1);
  });

  test('that is sent twice at once runs the model once', async () => {
    const model = sayingModel('Once');
    const ask = clientOf(createApp({ model }));
    const body = question();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(body)));
    for (const answer of answers) expect((await readStream(answer).toEnd()).text()).toBe('Once');
    expect(model.turns).toHaveLength(1);
  });

  test('waits for the same answer where JSON is asked for', async () => {
    const { model, asked, say, finish } = dictatedModel();
    const ask = clientOf(createApp({ model }));
    const body = question();
    const [streamed, first] = [await ask(body), ask(body, undefined, { headers: asJson })];
    await asked;
    const second = ask(body, undefined, { headers: asJson });
    say('At ', 'last');
    finish();
    const reply = { reply: 'At last', requestId: body.requestId, finishReason: 'stop' };
    expect(await (await first).json()).toEqual(reply);
    expect(await (await second).json()).toEqual(reply);
    expect((await readStream(streamed).toEnd()).text()).toBe('At last');
    expect(model.turns).toHaveLength(1);
  });

  test('may come in other letters, and with another history', async () => {
    const model = sayingModel('Once');
    const ask = clientOf(createApp({ model }));
    const body = question();
    await ask({ ...body, history: [{ role: 'user', content: 'Earlier' }] });
    await readStream(await ask({ ...body, requestId: body.requestId.toUpperCase() })).toEnd();
    expect(model.turns).toHaveLength(1);
  });

  test.each([
    ['message', { message: 'Something else' }],
    ['conversation', { conversationId: 'another' }],
    ['page', { page: { url: 'https://example.com/', title: 'Another' } }],
  ])('with another %s is refused with 409, and leaves the turn alone', async (_, change) => {
    const model = sayingModel('Mine');
    const ask = clientOf(createApp({ model }));
    const body = question();
    await ask(body);
    const refusal = await ask({ ...body, ...change });
    expect(refusal.status).toBe(409);
    expect(await refusal.json()).toEqual({ code: 'request-id-reused', message: expect.any(String) });
    expect((await readStream(await ask(body)).toEnd()).text()).toBe('Mine');
    expect(model.turns).toHaveLength(1);
  });

  test('of another user is another turn, which neither sees nor stops the first', async () => {
    const { model, say, finish } = dictatedModel();
    const app = createApp({ model });
    const ask = clientOf(app);
    const stranger = { bearer: await token({ sub: 'user-2' }) };
    const body = question();
    const mine = readStream(await ask(body));
    say('Secret');
    await mine.untilText(6);

    expect((await ask(body, '1', stranger)).status).toBe(410);
    const headers = { authorization: `Bearer ${stranger.bearer}` };
    expect((await stop(app, body.requestId, headers)).status).toBe(204);
    const theirs = await readStream(await ask(body, undefined, stranger)).toEnd();
    expect(theirs.text()).toBe('');
    finish();
    expect((await mine.toEnd()).events().at(-1)).toEqual({ type: 'finish', finishReason: 'stop' });
  });

  test('costs nothing of the rate', async () => {
    const rateLimiter = createRateLimiter({ rate: 0.001, burst: 1 });
    const ask = clientOf(createApp({ rateLimiter }));
    const body = question();
    for (const after of [undefined, undefined, '2']) expect((await ask(body, after)).status).toBe(200);
    expect((await ask(question())).status).toBe(429);
    expect((await ask(body)).status).toBe(200);
  });
});

describe('Last-Event-ID', () => {
  test('of a turn that is not known is refused with 410, and nothing is run', async () => {
    const model = sayingModel('never');
    const refusal = await clientOf(createApp({ model }))(question(), '3');
    expect(refusal.status).toBe(410);
    expect(await refusal.json()).toEqual({ code: 'turn-gone', message: expect.any(String) });
    expect(model.turns).toEqual([]);
  });

  test('of an event that the turn does not have is refused with 410', async () => {
    const ask = clientOf(createApp());
    const body = question();
    const whole = await readStream(await ask(body)).toEnd();
    expect((await ask(body, String(whole.messages.length + 1))).status).toBe(410);
  });

  test.each(['x', '-1', '1.5'])('that is %s is refused with 400', async id => {
    const model = sayingModel('never');
    expect((await clientOf(createApp({ model }))(question(), id)).status).toBe(400);
    expect(model.turns).toEqual([]);
  });

  test('is allowed to extensions, as is DELETE, by preflight', async () => {
    const allowed = await createApp().request('/chat/0', {
      method: 'OPTIONS',
      headers: { origin: EXTENSION_ORIGIN, 'access-control-request-method': 'DELETE' },
    });
    expect(allowed.headers.get('access-control-allow-methods')).toContain('DELETE');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('last-event-id');
  });
});

describe('the header that says that turns are kept', () => {
  test.each<[string, (app: App) => Promise<Response>]>([
    ['a stream', app => clientOf(app)(question())],
    ['JSON', app => clientOf(app)(question(), undefined, { headers: asJson })],
    ['400', app => clientOf(app)({})],
    ['401', app => clientOf(app)(question(), undefined, { bearer: null })],
    ['410', app => clientOf(app)(question(), '1')],
    ['a stop', app => stop(app, randomUUID())],
  ])('is on %s, and extensions may read it', async (_, ask) => {
    const app = createApp();
    expect((await ask(app)).headers.get('x-aside-resume')).toBe('v1');
    const headers = { origin: EXTENSION_ORIGIN };
    const answer = await clientOf(app)(question(), undefined, { headers });
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-aside-resume');
  });
});
