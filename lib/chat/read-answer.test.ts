import { expect, test } from 'vitest';
import { readAnswer } from './read-answer';

const read = (body: string | null, type?: string) =>
  Array.fromAsync(
    readAnswer(new Response(body, { headers: type === undefined ? {} : { 'content-type': type } })),
  );

const HELLO = [
  { kind: 'text', text: 'Hello' },
  { kind: 'finish', finishReason: 'stop' },
];

test.each(['application/json', 'text/plain', 'text/html', 'application/octet-stream', undefined])(
  'JSON that says that it is %s is taken',
  async type => {
    expect(await read('{"reply":"Hello"}', type)).toEqual(HELLO);
  },
);

test.each(['text/event-stream', 'text/event-stream; charset=utf-8', 'TEXT/EVENT-STREAM'])(
  'a stream is known by its type %s',
  async type => {
    const events = 'data: {"type":"text-delta","id":"0","delta":"Hello"}\n\ndata: {"type":"finish"}\n\n';
    expect(await read(events, type)).toEqual(HELLO);
  },
);

test.each([
  ['a web page', '<!doctype html><h1>Sign in to the proxy</h1>', 'text/html'],
  ['nothing', null, undefined],
  ['an empty body', '', 'application/json'],
])('%s is a form that Aside does not know', async (_, body, type) => {
  expect(await read(body, type)).toEqual([{ kind: 'failed', error: { code: 'unknown-answer' } }]);
});

test('JSON of more than 16 MB is not read to its end', async () => {
  let sent = 0;
  const chunk = new Uint8Array(1024 * 1024).fill(32);
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: controller => {
      sent++;
      controller.enqueue(chunk);
    },
  });
  expect(await Array.fromAsync(readAnswer(new Response(endless)))).toEqual([
    { kind: 'failed', error: { code: 'answer-too-long' } },
  ]);
  expect(sent).toBeLessThan(20);
});
