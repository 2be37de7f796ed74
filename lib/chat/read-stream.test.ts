import { describe, expect, test } from 'vitest';
import type { ChatEvent } from './chat-event';
import { readStream } from './read-stream';

const encode = (text: string) => new TextEncoder().encode(text);

const streamOf = (...chunks: Uint8Array<ArrayBuffer>[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

async function read(...chunks: Uint8Array<ArrayBuffer>[]): Promise<ChatEvent[]> {
  return Array.fromAsync(readStream(streamOf(...chunks)));
}

const textOf = (events: ChatEvent[]) =>
  events.map(event => (event.kind === 'text' ? event.text : '')).join('');

const WHOLE = [
  'id: 1\ndata: {"type":"start"}\n\n',
  ': heartbeat\n\n',
  'id: 2\ndata: {"type":"text-start","id":"0"}\n\n',
  'id: 3\ndata: {"type":"text-delta","id":"0","delta":"Grüße 👋🏽 日本"}\n\n',
  'id: 4\ndata: {"type":"data-weather","data":{"c":3}}\n\n',
  'id: 5\ndata: {"type":"source-url","sourceId":"s","url":"https://a.example/","title":"A"}\n\n',
  'id: 6\ndata: {"type":"text-end","id":"0"}\n\n',
  'id: 7\ndata: {"type":"finish","finishReason":"length"}\n\n',
  'data: [DONE]\n\n',
].join('');

describe('a whole stream', () => {
  test('is read as text, sources and the reason of its end', async () => {
    expect(await read(encode(WHOLE))).toEqual([
      { kind: 'text', text: 'Grüße 👋🏽 日本', eventId: '3' },
      { kind: 'source', source: { url: 'https://a.example/', title: 'A' }, eventId: '5' },
      { kind: 'finish', finishReason: 'length' },
    ]);
  });

  test('reads the same wherever the network cuts it', async () => {
    const bytes = encode(WHOLE);
    const whole = await read(bytes);
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual(whole);
    }
  });

  test('may use CRLF and begin with a byte order mark', async () => {
    expect(textOf(await read(encode(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`)))).toBe('Grüße 👋🏽 日本');
  });

  test('may leave out why it finished', async () => {
    expect(await read(encode('data: {"type":"finish"}\n\n'))).toEqual([
      { kind: 'finish', finishReason: 'stop' },
    ]);
  });
});

describe('a broken stream', () => {
  const BROKEN = { kind: 'failed', error: { code: 'stream-broken' } };
  const DELTA = 'data: {"type":"text-delta","id":"0","delta":"half"}\n\n';

  test('that ends without finish keeps its text and is never passed off as whole', async () => {
    expect(await read(encode(DELTA))).toEqual([{ kind: 'text', text: 'half' }, BROKEN]);
  });

  test('that says it is done without having finished is broken', async () => {
    expect(await read(encode(`${DELTA}data: [DONE]\n\n`))).toEqual([{ kind: 'text', text: 'half' }, BROKEN]);
  });

  test.each(['{"type":"text-de', '[1]', '{"delta":"x"}', '{"type":"text-delta","delta":7}'])(
    'that says %s is malformed',
    async data => {
      expect(await read(encode(`${DELTA}data: ${data}\n\n`))).toEqual([
        { kind: 'text', text: 'half' },
        { kind: 'failed', error: { code: 'malformed-stream' } },
      ]);
    },
  );

  test('that reports an error gives the backend’s sentence', async () => {
    expect(await read(encode('data: {"type":"error","errorText":"model overloaded"}\n\n'))).toEqual([
      { kind: 'failed', error: { code: 'backend-error', detail: 'model overloaded' } },
    ]);
  });
});
