import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startLoopback } from '../../chat/ai-sdk/loopback.fixture';
import { createOpenAiModel } from '../../chat/ai-sdk/openai';
import { createApp, validToken } from '../../chat/chat-api.fixture';
import { question } from '../../chat/client.fixture';
import { dictatedModel } from '../../chat/dictated-model.fixture';
import { createLatch } from '../../chat/latch.fixture';
import type { ChatModel } from '../../chat/model';
import { sayingModel } from '../../chat/scripted-model.fixture';
import { readStream } from '../../chat/stream-reader.fixture';
import { listen } from '../listen';
import { openJournal } from './open-journal';

/** The chat API on a port, with its turns on disk. */
const start = async (model: ChatModel, graceMs = 30_000) => {
  const folder = await mkdtemp(join(tmpdir(), 'aside-http-'));
  const journal = await openJournal(folder, 60_000);
  const app = createApp({ model, journal, graceMs });
  const server = await listen(0, request => app.fetch(request));
  onTestFinished(async () => {
    await journal.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const headers = { authorization: `Bearer ${validToken}`, accept: 'text/event-stream' };
  const ask = (body: object, after?: string, init: RequestInit = {}) =>
    fetch(`${server.origin}/chat`, {
      method: 'POST',
      headers: { ...headers, ...(after && { 'last-event-id': after }) },
      body: JSON.stringify(body),
      ...init,
    });
  const stop = (requestId: string) =>
    fetch(`${server.origin}/chat/${requestId}`, { method: 'DELETE', headers });
  return { ask, stop };
};

test('a connection that breaks loses nothing of the answer', async () => {
  const { model, say, finish } = dictatedModel();
  const { ask } = await start(model);
  const body = question();
  let text = '';
  let after: string | undefined;
  for (const word of ['Grüße, ', '蜜蜂 ', '🐝🏽 ']) {
    const client = new AbortController();
    const line = readStream(await ask(body, after, { signal: client.signal }));
    say(word);
    await line.untilText(word.length);
    text += line.text();
    after = line.lastId();
    client.abort();
  }
  finish();
  const rest = await readStream(await ask(body, after)).toEnd();
  expect(text + rest.text()).toBe('Grüße, 蜜蜂 🐝🏽 ');
  expect(rest.ended()).toBe(true);
  expect(model.turns).toHaveLength(1);
});

test('a stop aborts the request to the model’s server', async () => {
  const closed = createLatch();
  const server = await startLoopback(response => {
    once(response, 'close').then(closed.open);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const chunk = { id: '1', object: 'chat.completion.chunk', created: 1, model: 'llama' };
    const choices = [{ index: 0, delta: { content: 'One' }, finish_reason: null }];
    response.write(`data: ${JSON.stringify({ ...chunk, choices })}\n\n`);
  });
  onTestFinished(server.close);
  const model = createOpenAiModel({ model: 'llama', baseUrl: `${server.origin}/v1` });
  const { ask, stop } = await start(model);
  const body = question();
  const line = await readStream(await ask(body)).untilText(3);
  expect((await stop(body.requestId)).status).toBe(204);
  await closed.opened;
  expect((await line.toEnd()).events().at(-1)).toEqual({ type: 'finish', finishReason: 'other' });
  expect(server.received).toHaveLength(1);
});

test('when the last one has gone, the model’s request is aborted after the grace', async () => {
  const { model, say, aborted } = dictatedModel();
  const { ask } = await start(model, 0);
  const client = new AbortController();
  const line = readStream(await ask(question(), undefined, { signal: client.signal }));
  say('One');
  await line.untilText(3);
  client.abort();
  await aborted();
});

test('a client that takes nothing of 3 MB holds nobody up, and gets it all when it does', async () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `${index} `.padEnd(340, '…'));
  const model = sayingModel(...words);
  const { ask } = await start(model);
  const body = question();

  // Its body is not read, so the sockets' buffers fill up, and no more of it is sent.
  const slow = await ask(body);
  const fast = await readStream(await ask(body)).toEnd();
  expect(fast.text()).toBe(words.join(''));
  const late = readStream(slow);
  expect((await late.toEnd()).messages).toEqual(fast.messages);
  expect(model.turns).toHaveLength(1);
});
