import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '@/test/harness/seed';
import { step } from '@/test/harness/step';
import { repetitions } from '@/test/harness/thorough';
import { readStream } from './read-stream';
import { DONE, deltaEvent, encode, FINISH, read, streamOf, textOf } from './read-stream.fixture';

const CASES = repetitions(2_000, 20_000);
step(`stream reader, ${CASES} cases: ASIDE_SEED=${seed}`);

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** What a backend might say, from well-formed to nonsense. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(anyText, fc.option(fc.nat())).map(([text, id]) => deltaEvent(text, id ?? undefined)),
  },
  fc.constantFrom(
    FINISH,
    DONE,
    ': heartbeat\n\n',
    '\uFEFF',
    'data\n\n',
    'id\n',
    'id: \0\n',
    'retry: x\n',
    '\n',
  ),
  fc
    .constantFrom('text-delta', 'error', 'source-url', 'start', 'finish', 'other')
    .chain(type =>
      fc
        .dictionary(
          fc.constantFrom('id', 'delta', 'errorText', 'url', 'sourceId', 'title', '__proto__'),
          fc.jsonValue(),
        )
        .map(more => event({ ...more, type })),
    ),
  fc.json().map(text => `data: ${text}\n\n`),
  fc
    .tuple(fc.constantFrom('data', 'event', 'id', 'retry', 'x', ''), anyText)
    .map(([name, value]) => `${name}: ${value}\n`),
  anyText,
  fc
    .tuple(
      fc.constantFrom('data: {"type":"text-delta","id":"0","delta":"', 'x', ':'),
      fc.integer({ min: 0, max: 3_000 }),
    )
    .map(([start, length]) => start + 'y'.repeat(length)),
);

/** Text, bytes that are no text among it, cut into chunks anywhere; the connection ends well or breaks. */
const body = fc.record({
  pieces: fc.array(fc.oneof({ weight: 9, arbitrary: piece.map(encode) }, fc.uint8Array({ maxLength: 12 })), {
    maxLength: 30,
  }),
  lineEnd,
  cuts: fc.array(fc.nat({ max: 4_000 }), { maxLength: 20 }),
  breaks: fc.boolean(),
});

function join(pieces: Uint8Array[], end: string): Uint8Array<ArrayBuffer> {
  const bytes = pieces.flatMap(part => [...part].flatMap(byte => (byte === 10 ? [...encode(end)] : [byte])));
  return new Uint8Array(bytes);
}

function cut(bytes: Uint8Array<ArrayBuffer>, cuts: number[]): Uint8Array<ArrayBuffer>[] {
  const places = [0, ...cuts.filter(place => place < bytes.length).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((place, nth) => bytes.slice(places[nth], place));
}

test('whatever arrives, in whatever pieces, the reader ends, and says how', async () => {
  await fc.assert(
    fc.asyncProperty(body, async ({ pieces, lineEnd, cuts, breaks }) => {
      const bytes = join(pieces, lineEnd);
      const lost = breaks ? new TypeError('network error') : undefined;
      const events = [];
      try {
        for await (const event of readStream(streamOf(cut(bytes, cuts), lost))) events.push(event);
        const ends = events.filter(({ kind }) => kind === 'finish' || kind === 'failed');
        expect(ends).toEqual([events.at(-1)]);
      } catch (error) {
        if (error !== lost) throw error;
      }
      // Of each byte comes at most one letter.
      expect(textOf(events).length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: CASES, seed, timeout: 5_000 },
  );
}, 240_000);

test('an answer arrives as it was said, however its stream is written and cut', async () => {
  const said = fc.record({
    words: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 10 }),
    noise: fc.constantFrom('', ': heartbeat\n\n', 'data: {"type":"other"}\n\n', 'retry: 10\n'),
    lineEnd,
    cuts: fc.array(fc.nat({ max: 2_000 }), { maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(said, async ({ words, noise, lineEnd, cuts }) => {
      const text = words.map((word, nth) => noise + deltaEvent(word, nth + 1)).join('') + FINISH;
      const events = await read(...cut(join([encode(text)], lineEnd), cuts));
      expect(textOf(events)).toBe(words.join(''));
      expect(events.at(-1)).toEqual({ kind: 'finish', finishReason: 'stop' });
    }),
    { numRuns: CASES, seed },
  );
}, 240_000);

test('memory stays bounded while 64 MB of heartbeats and unknown events pass', async () => {
  const pair = `: ${'h'.repeat(1_000)}\n\ndata: {"type":"other","x":"${'y'.repeat(1_000)}"}\n\n`;
  const chunk = encode(pair.repeat(32));
  const before = process.memoryUsage().heapUsed;
  let [sent, most] = [0, 0];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: controller => {
      most = Math.max(most, process.memoryUsage().heapUsed - before);
      controller.enqueue(sent++ < 1_000 ? chunk : encode(FINISH));
    },
  });
  expect(await Array.fromAsync(readStream(body))).toHaveLength(1);
  expect(most).toBeLessThan(64 * 1024 * 1024);
});
