import { describe, expect, test } from 'vitest';
import { chatRequest, createApp, EXTENSION_ORIGIN, eventsOf, messagesOf, textOf } from './chat-api.fixture';
import { sayingModel, scriptedModel } from './scripted-model.fixture';

const REQUEST_ID = 'a7c9c1ea-6c1c-4a5f-9d6e-0a7f4b3c2d10';
const asJson = { accept: 'application/json' };

describe('POST /chat answers', () => {
  test('with one JSON object when JSON is asked for', async () => {
    const response = await createApp().fetch(chatRequest({ headers: asJson }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({ reply: 'Hello world', requestId, finishReason: 'stop' });
  });

  test('with a UI message stream when a stream is asked for', async () => {
    const response = await createApp().fetch(chatRequest());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const messageId = response.headers.get('x-request-id');
    expect(await eventsOf(response)).toEqual([
      { type: 'start', messageId },
      { type: 'text-start', id: 'answer' },
      { type: 'text-delta', id: 'answer', delta: 'Hello ' },
      { type: 'text-delta', id: 'answer', delta: 'world' },
      { type: 'text-end', id: 'answer' },
      { type: 'finish', finishReason: 'stop' },
    ]);
  });

  test('with events whose ids count from 1, the end included', async () => {
    const messages = await messagesOf(await createApp().fetch(chatRequest()));
    expect(messages.map(message => message.id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test.each([
    ['*/*', 'text/event-stream'],
    ['application/json, text/event-stream;q=0.5', 'application/json'],
    ['text/event-stream, application/json', 'text/event-stream'],
  ])('Accept: %s with %s', async (accept, type) => {
    const response = await createApp().fetch(chatRequest({ headers: { accept } }));
    expect(response.headers.get('content-type')).toContain(type);
  });

  test('with the sources that the model names', async () => {
    const model = scriptedModel(async function* () {
      yield { type: 'source', url: 'https://example.com/a', title: 'A' };
      yield { type: 'source', url: 'https://example.com/b' };
      yield { type: 'finish', finishReason: 'length' };
    });
    const events = await eventsOf(await createApp({ model }).fetch(chatRequest()));
    expect(events.slice(1)).toEqual([
      { type: 'source-url', sourceId: 'source-1', url: 'https://example.com/a', title: 'A' },
      { type: 'source-url', sourceId: 'source-2', url: 'https://example.com/b' },
      { type: 'finish', finishReason: 'length' },
    ]);
  });

  test('under the request id that the client chose', async () => {
    const body = { message: 'Hi', requestId: REQUEST_ID };
    const response = await createApp().fetch(chatRequest({ body, headers: asJson }));
    expect(response.headers.get('x-request-id')).toBe(REQUEST_ID);
    expect(await response.json()).toMatchObject({ requestId: REQUEST_ID });
  });

  test('after giving the model the message, the history and the page', async () => {
    const model = sayingModel('Yes');
    const history = [{ role: 'user', content: 'Earlier' }];
    const page = { url: 'https://example.com/', title: 'Example', text: 'Some text.' };
    await createApp({ model }).fetch(
      chatRequest({ body: { message: ' Hi ', history, page }, headers: asJson }),
    );
    await createApp({ model }).fetch(chatRequest({ headers: asJson }));
    expect(model.turns).toEqual([
      { message: 'Hi', history, page },
      { message: 'Hi', history: [] },
    ]);
  });

  test('in any script, whole', async () => {
    const words = ['Grüße, ', '蜜蜂', ' 🐝🏽', ' \u2028 data: [DONE]\n\nid: 9\n'];
    const model = sayingModel(...words);
    const response = await createApp({ model }).fetch(chatRequest());
    expect(textOf(await eventsOf(response))).toBe(words.join(''));
  });
});

describe('other addresses', () => {
  test.each([
    ['GET', '/chat'],
    ['POST', '/'],
    ['POST', '/chat/more'],
  ])('%s %s is 404, in JSON and readable by the extension', async (method, path) => {
    const headers = { origin: EXTENSION_ORIGIN };
    const response = await createApp().request(path, { method, headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 'not-found', message: expect.any(String) });
    expect(response.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
