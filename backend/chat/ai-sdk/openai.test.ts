import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLatch } from '../latch.fixture';
import type { ModelEvent, Turn } from '../model';
import { startLoopback } from './loopback.fixture';
import { createOpenAiModel } from './openai';

const start = async (answer: (response: ServerResponse, request: IncomingMessage) => void) => {
  const server = await startLoopback(answer);
  onTestFinished(server.close);
  const model = createOpenAiModel({ model: 'llama', baseUrl: `${server.origin}/v1`, apiKey: 'key-1' });
  return { model, received: server.received };
};

const TURN: Turn = { message: 'Hi', history: [] };
const never = new AbortController().signal;

const collect = async (events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> => {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

/** Source: https://platform.openai.com/docs/api-reference/chat-streaming */
const chunk = (delta: object, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'llama', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

const say =
  (finishReason: string, ...words: string[]) =>
  (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const content of words) response.write(chunk({ content }));
    response.end(`${chunk({}, finishReason)}data: [DONE]\n\n`);
  };

describe('an OpenAI-compatible server', () => {
  test('is asked for a stream, with the conversation and the key', async () => {
    const { model, received } = await start(say('stop', 'Hello'));
    const history: Turn['history'] = [
      { role: 'assistant', content: 'Welcome' },
      { role: 'user', content: 'First' },
      { role: 'assistant', content: 'Second' },
      { role: 'user', content: 'Third' },
      { role: 'assistant', content: ' ' },
    ];
    await collect(model.answer({ message: 'Hi', history }, never));
    expect(received).toHaveLength(1);
    expect(received[0]?.path).toBe('/v1/chat/completions');
    expect(received[0]?.headers.authorization).toBe('Bearer key-1');
    expect(received[0]?.body).toMatchObject({
      model: 'llama',
      stream: true,
      messages: [
        { role: 'system', content: expect.stringContaining('Aside') },
        { role: 'user', content: 'First' },
        { role: 'assistant', content: 'Second' },
        { role: 'user', content: 'Third' },
        { role: 'user', content: 'Hi' },
      ],
    });
  });

  test('gives the numbers of passages as links to them, where a page was attached', async () => {
    const { model, received } = await start(say('stop', 'They dance [', '1', '], and so [2].'));
    const page = { url: 'https://bees.example/', title: 'Bees', text: 'Bees dance.' };
    const events = await collect(model.answer({ message: 'Hi', history: [], page }, never));
    expect(received[0]?.body).toMatchObject({
      messages: [
        { role: 'system' },
        { role: 'user', content: expect.stringContaining('\n[1] Bees dance.\n') },
      ],
    });
    expect(events.map(event => (event.type === 'text' ? event.text : '')).join('')).toBe(
      'They dance [1](https://bees.example/#:~:text=Bees%20dance.), and so [2].',
    );
  });

  test.each(['stop', 'length'])(
    'gives its words as they come, and says that it ended by %s',
    async reason => {
      const { model } = await start(say(reason, 'Hello', ' ', 'wörld 🐝'));
      expect(await collect(model.answer(TURN, never))).toEqual([
        { type: 'text', text: 'Hello' },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'wörld 🐝' },
        { type: 'finish', finishReason: reason },
      ]);
    },
  );

  test.each([
    [401, 'refused the backend’s key'],
    [404, 'does not have this model'],
    [400, '(400)'],
  ])(
    'that answers %i is a failure for the user to read, without the server’s words',
    async (status, sentence) => {
      const { model } = await start(response => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'bad key sk-secret', type: 'x', code: null } }));
      });
      const failure = await collect(model.answer(TURN, never)).catch(error => error);
      expect(failure).toMatchObject({ name: 'ModelError', message: expect.stringContaining(sentence) });
      expect(failure.message).not.toContain('sk-secret');
      expect(JSON.stringify(failure.cause)).toContain('sk-secret');
    },
  );

  test('that breaks off is a failure after the words that it gave', async () => {
    const { model } = await start(response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(chunk({ content: 'Half' }), () => response.destroy());
    });
    const answer = model.answer(TURN, never)[Symbol.asyncIterator]();
    expect((await answer.next()).value).toEqual({ type: 'text', text: 'Half' });
    await expect(answer.next()).rejects.toMatchObject({ name: 'ModelError' });
  });

  test('loses its connection when the request is aborted', async () => {
    const gone = createLatch();
    const { model } = await start(response => {
      once(response, 'close').then(gone.open);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(chunk({ content: 'One' }));
    });
    const client = new AbortController();
    const answer = model.answer(TURN, client.signal)[Symbol.asyncIterator]();
    await answer.next();
    client.abort();
    await gone.opened;
    await expect(answer.next()).rejects.toThrow('abort');
  });
});
