import { describe, expect, test } from 'vitest';
import { chatRequest, createApp, eventsOf, textOf } from './chat-api.fixture';
import { createLatch } from './latch.fixture';
import { ModelError } from './model';
import { scriptedModel } from './scripted-model.fixture';

const asJson = { accept: 'application/json' };

const readerOf = (response: Response) => {
  if (!response.body) throw new Error('no body');
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
};

/** A model that says one word and then nothing until its request is aborted. */
const stuckModel = () => {
  const aborted = createLatch();
  const asked = createLatch();
  const model = scriptedModel(async function* (_, signal) {
    signal.addEventListener('abort', () => aborted.open());
    asked.open();
    yield { type: 'text', text: 'One' };
    await aborted.opened;
    signal.throwIfAborted();
  });
  return { model, asked: asked.opened, aborted: aborted.opened };
};

describe('a silent model', () => {
  test('is bridged with comments, as many as the silence is long', async () => {
    const speak = createLatch();
    const model = scriptedModel(async function* () {
      await speak.opened;
      yield { type: 'text', text: 'At last' };
      yield { type: 'finish', finishReason: 'stop' };
    });
    const reader = readerOf(await createApp({ model, heartbeatMs: 5 }).fetch(chatRequest()));
    let received = '';
    while ((received.match(/^: /gm) ?? []).length < 3) received += (await reader.read()).value;
    expect(received).not.toContain('At last');

    speak.open();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) received += piece.value;
    expect(received.replace(/^: .*\n\n/gm, '')).toMatch(
      /"start"[\s\S]*"At last"[\s\S]*"finish"[\s\S]*\[DONE\]/,
    );
  });
});

describe('a client that goes away, where the model gets no grace', () => {
  test('aborts the model when it stops reading the stream', async () => {
    const { model, aborted } = stuckModel();
    const reader = readerOf(await createApp({ model, graceMs: 0 }).fetch(chatRequest()));
    let received = '';
    while (!received.includes('One')) received += (await reader.read()).value;
    await reader.cancel();
    await aborted;
  });

  test.each([
    ['a stream', {}],
    ['JSON', asJson],
  ])('aborts the model when its request for %s ends', async (_, headers) => {
    const { model, asked, aborted } = stuckModel();
    const failures: unknown[] = [];
    const client = new AbortController();
    const app = createApp({ model, graceMs: 0, report: error => failures.push(error) });
    const request = chatRequest({ headers, signal: client.signal });
    const answered = Promise.resolve(app.fetch(request)).then(response => response.text());
    await asked;
    client.abort();
    await aborted;
    await answered;
    expect(failures).toEqual([]);
  });
});

describe('a model that fails', () => {
  const failing = (error: Error) =>
    scriptedModel(async function* () {
      yield { type: 'text', text: 'Half an ' };
      throw error;
    });
  const known = new ModelError('The model is busy.');
  const defect = new TypeError('secret detail');

  test('ends a stream with an error after the text that it gave', async () => {
    const events = await eventsOf(await createApp({ model: failing(known) }).fetch(chatRequest()));
    expect(textOf(events)).toBe('Half an ');
    expect(events.slice(-3)).toEqual([
      { type: 'text-end', id: 'answer' },
      { type: 'error', errorText: 'The model is busy.' },
      { type: 'finish', finishReason: 'error' },
    ]);
  });

  test('is a 502 in JSON', async () => {
    const answer = await createApp({ model: failing(known) }).fetch(chatRequest({ headers: asJson }));
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ code: 'model-failed', message: 'The model is busy.' });
  });

  test('through a defect is a 500 that keeps the details in the log', async () => {
    const log: [unknown, string][] = [];
    const app = createApp({ model: failing(defect), report: (...entry) => log.push(entry) });
    const answer = await app.fetch(chatRequest({ headers: asJson }));
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(text).not.toContain('secret detail');

    const streamed = await (await app.fetch(chatRequest())).text();
    expect(streamed).not.toContain('secret detail');
    expect(log.map(([error]) => error)).toEqual([defect, defect]);
    expect(log[0]?.[1]).toBe(answer.headers.get('x-request-id'));
  });

  test('before its first word leaves no empty text behind', async () => {
    const model = scriptedModel(() => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(known) }),
    }));
    const events = await eventsOf(await createApp({ model }).fetch(chatRequest()));
    expect(events.map(event => event.type)).toEqual(['start', 'error', 'finish']);
  });
});
