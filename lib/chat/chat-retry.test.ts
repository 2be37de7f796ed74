import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  drop,
  playBackend,
  REQUEST,
  RESUMING,
  refuse,
  say,
  startApi,
  textOf,
  tokensOnce,
} from './backend.fixture';
import { ChatApi } from './chat-api';
import type { ChatEvent } from './chat-event';

beforeEach(() => {
  // The shortest of all waits.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const kinds = (events: ChatEvent[]) => events.map(({ kind }) => kind);
const lastIds = (asked: { lastEventId: string | undefined }[]) => asked.map(({ lastEventId }) => lastEventId);

describe('an answer that breaks off, where the backend keeps turns,', () => {
  test('is gone on with from the last event that is in', async () => {
    const { ask, asked } = await startApi(
      say({ from: 3, words: ['one ', 'two '], end: 'break' }),
      say({ from: 5, words: ['three'] }),
    );
    const events = await ask();
    expect(textOf(events)).toBe('one two three');
    expect(kinds(events)).toEqual(['accepted', 'text', 'text', 'waiting', 'accepted', 'text', 'finish']);
    expect(lastIds(asked)).toEqual([undefined, '4']);
  });

  test('is not doubled by a backend that repeats what is in', async () => {
    const { ask } = await startApi(
      say({ from: 1, words: ['one ', 'two '], end: 'break' }),
      say({ from: 1, words: ['one ', 'two ', 'three'] }),
    );
    expect(textOf(await ask())).toBe('one two three');
  });

  test('arrives however often it breaks, as long as each try brings something', async () => {
    const parts = Array.from({ length: 20 }, (_, nth) =>
      say({ from: nth + 1, words: [`${nth} `], end: 'break' }),
    );
    const { ask } = await startApi(...parts, say({ from: 21, words: ['end'] }));
    expect(textOf(await ask())).toBe(`${[...Array(20).keys()].join(' ')} end`);
  });

  test('is given up after six tries that bring nothing', async () => {
    const { ask, asked } = await startApi(
      say({ from: 1, words: ['half'], end: 'break' }),
      say({ words: [], end: 'break' }),
    );
    const events = await ask();
    expect(events.at(-1)).toEqual({
      kind: 'failed',
      error: { code: 'stream-broken', requestId: REQUEST.requestId },
    });
    expect(asked).toHaveLength(6);
  });

  test('is not asked for again where its events have no ids: it would come twice', async () => {
    const { ask, asked } = await startApi(say({ words: ['half'], end: 'break' }));
    expect((await ask()).at(-1)).toMatchObject({ kind: 'failed', error: { code: 'stream-broken' } });
    expect(asked).toHaveLength(1);
  });

  test('is interrupted where the backend does not have it any more', async () => {
    const gone = refuse(410, RESUMING, { code: 'turn-gone', message: 'gone' });
    const { ask } = await startApi(say({ from: 1, words: ['half'], end: 'break' }), gone);
    expect((await ask()).at(-1)).toMatchObject({ kind: 'failed', error: { code: 'interrupted' } });
  });

  test('is interrupted where another backend answers, and nothing of that answer is taken', async () => {
    const { ask } = await startApi(
      say({ from: 1, words: ['half'], end: 'break' }),
      say({ headers: {}, words: ['something else'] }),
    );
    const events = await ask();
    expect(textOf(events)).toBe('half');
    expect(events.at(-1)).toMatchObject({ kind: 'failed', error: { code: 'interrupted' } });
  });

  test('goes on at once when the network is back', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { api, ask } = await startApi(
      say({ from: 1, words: ['one '], end: 'break' }),
      ...Array(4).fill(drop),
      say({ from: 2, words: ['two'] }),
    );
    const asking = ask();
    // Without it the fourth wait alone is 19 seconds.
    const poke = setInterval(() => api.online(), 20);
    expect(textOf(await asking)).toBe('one two');
    clearInterval(poke);
  });

  test('waits for the network where there is none', async () => {
    let online = true;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'onLine'));
    const { api, asked } = await startApi(
      say({ from: 1, words: ['one '], end: 'break' }),
      drop,
      say({ from: 2, words: ['two'] }),
    );
    const told: ChatEvent[] = [];
    for await (const event of api.ask(REQUEST, { signal: new AbortController().signal })) {
      told.push(event);
      if (event.kind !== 'waiting') continue;
      online = event.error.code === 'offline';
      if (event.error.code === 'offline') setTimeout(() => api.online());
    }
    expect(told.filter(({ kind }) => kind === 'waiting')).toMatchObject([
      { error: { code: 'stream-broken' } },
      { error: { code: 'offline' }, milliseconds: 10_000 },
    ]);
    expect(textOf(told)).toBe('one two');
    expect(asked).toHaveLength(3);
  });

  test('ends quietly when it is stopped while it waits', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { api } = await startApi(refuse(500, RESUMING));
    const abort = new AbortController();
    const events: ChatEvent[] = [];
    for await (const event of api.ask(REQUEST, { signal: abort.signal })) {
      events.push(event);
      abort.abort();
    }
    expect(kinds(events)).toEqual(['waiting']);
  });
});

describe('an answer that the last worker left', () => {
  test('is gone on with from where its text is stored', async () => {
    const { ask, asked } = await startApi(say({ from: 8, words: [' more'] }));
    const events = await ask({ resume: { lastEventId: '7', resumable: true } });
    expect(textOf(events)).toBe(' more');
    expect(lastIds(asked)).toEqual(['7']);
  });

  test('is asked for from its beginning where nothing of it is stored', async () => {
    const { ask, asked } = await startApi(say({ from: 1, words: ['all'] }));
    expect(textOf(await ask({ resume: { resumable: true } }))).toBe('all');
    expect(lastIds(asked)).toEqual([undefined]);
  });
});

describe('a question that the backend could not take', () => {
  test.each([500, 502, 503, 504, 408])('is asked again after %i where it keeps turns', async status => {
    const { ask, asked } = await startApi(refuse(status, RESUMING), say({ from: 1, words: ['Hello'] }));
    expect(kinds(await ask())).toEqual(['waiting', 'accepted', 'text', 'finish']);
    expect(asked).toHaveLength(2);
  });

  test.each([500, 502, 503, 504, 408])('is asked once only after %i where it does not', async status => {
    const { ask, asked } = await startApi(refuse(status));
    expect(kinds(await ask())).toEqual(['failed']);
    expect(asked).toHaveLength(1);
  });

  test('is asked again after a dropped connection by those who know that the backend keeps turns', async () => {
    const { ask, asked } = await startApi(
      say({ from: 1, words: ['one'] }),
      drop,
      say({ from: 1, words: ['two'] }),
    );
    await ask();
    expect(textOf(await ask())).toBe('two');
    expect(asked).toHaveLength(3);
  });

  test('is asked once only after a dropped connection where it does not', async () => {
    const { ask, asked } = await startApi(
      say({ headers: {}, words: ['one'] }),
      drop,
      say({ headers: {}, words: ['two'] }),
    );
    await ask();
    expect((await ask()).at(-1)).toMatchObject({ error: { code: 'backend-unreachable' } });
    expect(asked).toHaveLength(2);
  });
});

describe.each([429, 503])('%i with Retry-After', status => {
  const later = refuse(status, { 'retry-after': '1' });

  test('is waited for once, on any backend', async () => {
    const { ask, asked } = await startApi(later, say({ headers: {}, words: ['Hello'] }));
    const events = await ask();
    expect(events[0]).toMatchObject({ kind: 'waiting', milliseconds: 1000, error: { status } });
    expect(textOf(events)).toBe('Hello');
    expect(asked).toHaveLength(2);
  });

  test('is told the second time, with the wait', async () => {
    const { ask, asked } = await startApi(later);
    expect((await ask()).at(-1)).toMatchObject({ kind: 'failed', error: { status, retryAfterSeconds: 1 } });
    expect(asked).toHaveLength(2);
  });

  test('is told at once where the wait is longer than a minute', async () => {
    const { ask, asked } = await startApi(refuse(status, { 'retry-after': '90' }));
    expect(await ask()).toMatchObject([{ kind: 'failed', error: { retryAfterSeconds: 90 } }]);
    expect(asked).toHaveLength(1);
  });
});

describe('a turn is ended', () => {
  test('at the backend, where it keeps turns', async () => {
    const { api, ask, deleted } = await startApi(say({ from: 1, words: ['Hello'] }));
    await ask();
    await api.stop(REQUEST.requestId);
    expect(deleted).toEqual([`${REQUEST.requestId} Bearer token-1`]);
  });

  test('when it is longer than Aside keeps', async () => {
    const { ask, deleted } = await startApi(say({ from: 1, words: Array(5).fill('x'.repeat(1_000_000)) }));
    expect((await ask()).at(-1)).toMatchObject({ kind: 'failed', error: { code: 'answer-too-long' } });
    await expect.poll(() => deleted).toEqual([`${REQUEST.requestId} Bearer token-1`]);
  });

  test('without a word to a backend that does not', async () => {
    const { api, ask, deleted } = await startApi(say({ headers: {}, words: ['Hello'] }));
    await ask();
    await api.stop(REQUEST.requestId);
    expect(deleted).toEqual([]);
  });
});

test('a clock that is minutes off is told as such, and the session is left alone', async () => {
  const { url } = await playBackend(refuse(401, { date: new Date(Date.now() - 3_600_000).toUTCString() }));
  const { source, seen } = tokensOnce();
  const signal = new AbortController().signal;
  const events = await Array.fromAsync(new ChatApi(url, source).ask(REQUEST, { signal }));
  expect(events).toMatchObject([{ kind: 'failed', error: { code: 'clock-skew', status: 401 } }]);
  expect(seen).not.toContain('expire');
});

test('an error names the backend’s request id, or else ours', async () => {
  const { ask } = await startApi(refuse(400, { 'x-request-id': 'theirs' }), refuse(400));
  expect(await ask()).toMatchObject([{ error: { requestId: 'theirs' } }]);
  expect(await ask()).toMatchObject([{ error: { requestId: REQUEST.requestId } }]);
});
