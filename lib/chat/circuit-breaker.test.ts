import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Play, REQUEST, RESUMING, refuse, say, startApi, textOf, tokensOnce } from './backend.fixture';
import { ChatApi } from './chat-api';

beforeEach(() => {
  // The shortest of all waits.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a backend that fails question after question', () => {
  test('is left alone; after the pause one question finds out whether it is back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const failures = Array<Play>(5).fill(refuse(500));
    const { ask, asked } = await startApi(...failures, say({ headers: {}, words: ['Hello'] }));
    for (let question = 0; question < 4; question++) {
      expect(await ask()).toMatchObject([{ kind: 'failed', error: { code: 'backend-error' } }]);
    }
    expect(await ask()).toMatchObject([{ error: { code: 'paused', retryAfterSeconds: 15 } }]);
    expect(asked).toHaveLength(4);
    vi.setSystemTime(Date.now() + 15_000);
    expect(await ask()).toMatchObject([{ error: { code: 'backend-error' } }]);
    expect(await ask()).toMatchObject([{ error: { code: 'paused', retryAfterSeconds: 30 } }]);
    vi.setSystemTime(Date.now() + 30_000);
    expect(textOf(await ask())).toBe('Hello');
    expect(textOf(await ask())).toBe('Hello');
  });

  test('is left alone by the next worker too', async () => {
    const { url, ask, asked } = await startApi(refuse(500));
    for (let question = 0; question < 4; question++) await ask();
    const next = new ChatApi(url, tokensOnce().source);
    const signal = new AbortController().signal;
    expect(await Array.fromAsync(next.ask(REQUEST, { signal }))).toMatchObject([
      { error: { code: 'paused' } },
    ]);
    expect(asked).toHaveLength(4);
  });

  test('lets one question find out, and one only', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ask, asked } = await startApi(refuse(500, RESUMING));
    for (let question = 0; question < 4; question++) await ask();
    const before = asked.length;
    vi.setSystemTime(Date.now() + 15_000);
    const events = await Promise.all([ask(), ask(), ask()]);
    const codes = events.map(([event]) => event?.kind === 'failed' && event.error.code);
    expect(codes.sort()).toEqual(['backend-error', 'paused', 'paused']);
    expect(asked.length).toBe(before + 1);
  });

  test.each([400, 401, 403, 413])('is not what answers %i', async status => {
    const { ask, asked } = await startApi(refuse(status));
    for (let question = 0; question < 6; question++) {
      expect((await ask()).at(-1)).not.toMatchObject({ error: { code: 'paused' } });
    }
    expect(asked.length).toBeGreaterThanOrEqual(6);
  });
});
