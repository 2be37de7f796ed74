import { describe, expect, test } from 'vitest';
import { EVENT_LIMIT, readStream } from './read-stream';
import { DONE, deltaEvent, encode, FINISH, read, streamOf, textOf } from './read-stream.fixture';

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

  test('may leave out why it finished', async () => {
    expect(await read(encode('data: {"type":"finish"}\n\n'))).toEqual([
      { kind: 'finish', finishReason: 'stop' },
    ]);
  });
});

/** 2 kB of letters of one to four bytes, joined, combined and from right to left. */
const HARD =
  'Grüße 👩‍👩‍👧‍👦🏽 日本語 한국어 e\u0301a\u030a\u0323 ไทย नमस्ते العربية 🇨🇭 𝔘 \u2028\uFEFF| '.repeat(16);

describe('an answer of 2 kB in hard letters', () => {
  const words = HARD.match(/.{1,90}/gsu) ?? [];
  const plain = `: hello\n\n${words.map((word, nth) => deltaEvent(word, nth + 1)).join('')}${FINISH}${DONE}`;

  test('is one of 2 kB', () => {
    expect(encode(HARD).length).toBeGreaterThan(2000);
  });

  test.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CR', '\r', ''],
    ['LF after a byte order mark', '\n', '\uFEFF'],
  ])('reads the same wherever the network cuts it (%s)', async (_, lineEnd, mark) => {
    const bytes = encode(mark + plain.replaceAll('\n', lineEnd));
    const whole = await read(bytes);
    expect(textOf(whole)).toBe(HARD);
    let differences = 0;
    for (let cut = 1; cut < bytes.length; cut++) {
      const events = await read(bytes.slice(0, cut), bytes.slice(cut));
      if (JSON.stringify(events) !== JSON.stringify(whole)) differences++;
    }
    expect(differences).toBe(0);
  });

  test('reads the same byte by byte', async () => {
    const bytes = encode(plain);
    expect(await read(...Array.from(bytes, byte => new Uint8Array([byte])))).toEqual(await read(bytes));
  });
});

describe('a stream of another making', () => {
  test('may end after finish without [DONE], and nothing is waited for', async () => {
    expect(await read(encode(deltaEvent('a') + FINISH))).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'finish', finishReason: 'stop' },
    ]);
  });

  test('may send comments, names, retry times and events that Aside does not know', async () => {
    const text = [
      ': hi\n\nretry: 10\n\nevent: message\n',
      deltaEvent('a'),
      'data: {"type":"tool-input-delta","inputTextDelta":"x"}\n\n',
      'data: {"type":"data-anything","data":[1]}\n\nwhat: ever\n\n',
      'data: {"type":"text-delta",\ndata: "id":"0","delta":"b"}\n\n',
      FINISH,
    ];
    expect(textOf(await read(encode(text.join(''))))).toBe('ab');
  });

  test('counts from the last id where an event has none', async () => {
    expect(await read(encode(deltaEvent('a', 4) + deltaEvent('b') + FINISH))).toMatchObject([
      { text: 'a', eventId: '4' },
      { text: 'b', eventId: '4' },
      { kind: 'finish' },
    ]);
  });
});

describe('a stream that is too much', () => {
  const TOO_LONG = { kind: 'failed', error: { code: 'answer-too-long' } };

  test('for one event ends with what was before', async () => {
    const huge = deltaEvent('x'.repeat(EVENT_LIMIT));
    expect(await read(encode(deltaEvent('a') + huge + FINISH))).toEqual([
      { kind: 'text', text: 'a' },
      TOO_LONG,
    ]);
    const half = encode(huge).slice(0, -2);
    expect(await read(encode(deltaEvent('a')), half, half)).toEqual([{ kind: 'text', text: 'a' }, TOO_LONG]);
  });

  test('may have events just under the limit', async () => {
    const long = 'x'.repeat(EVENT_LIMIT - 200);
    expect(textOf(await read(encode(deltaEvent(long) + FINISH)))).toBe(long);
  });

  test('is not read on: a line without an end stops at the limit', async () => {
    let sent = 0;
    const chunk = encode('x'.repeat(64 * 1024));
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: controller => {
          controller.enqueue(sent === 0 ? encode('data: ') : chunk);
          sent += chunk.length;
        },
      },
      { highWaterMark: 0 },
    );
    expect(await Array.fromAsync(readStream(endless))).toEqual([TOO_LONG]);
    expect(sent).toBeLessThan(2 * EVENT_LIMIT);
  });

  test('is not read faster than it is handed on', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: controller => {
          pulled++;
          controller.enqueue(encode(deltaEvent('word ')));
        },
      },
      { highWaterMark: 0 },
    );
    const events = readStream(body);
    for (let taken = 1; taken <= 100; taken++) {
      await events.next();
      expect(pulled).toBe(taken);
    }
    await events.return(undefined);
  });
});

test('a body that breaks is the reader’s to explain', async () => {
  const broken = readStream(streamOf([encode(deltaEvent('a'))], new TypeError('network error')));
  expect(await broken.next()).toMatchObject({ value: { text: 'a' } });
  await expect(broken.next()).rejects.toThrow('network error');
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
