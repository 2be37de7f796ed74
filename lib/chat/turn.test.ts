import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '@/lib/contract/conversation';
import type { Progress } from '@/lib/storage/turns';
import type { ChatEvent } from './chat-event';
import { Turn, type TurnStart } from './turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer: Message = { id: 'a', role: 'assistant', content: '', createdAt: 0, status: 'streaming' };

/** Text every 20 ms, as a quick model writes. */
async function* talk(text: string, seconds: number): AsyncGenerator<ChatEvent> {
  yield { kind: 'accepted', resumable: true };
  for (let piece = 0; piece < seconds * 50; piece++) {
    await new Promise(resolve => setTimeout(resolve, 20));
    yield { kind: 'text', text, eventId: `${piece + 3}` };
  }
  yield { kind: 'finish', finishReason: 'stop' };
}

/** Runs a turn to its end; returns what was kept of it on the way. */
async function run(events: AsyncIterable<ChatEvent>, start: Partial<TurnStart> = {}) {
  const saves: Progress[] = [];
  const texts: [number, string][] = [];
  const waits: Message['waiting'][] = [];
  const turn = new Turn(
    { answer, request: { message: 'Hi' }, ...start },
    {
      ask: () => events,
      onText: (_, offset, text) => texts.push([offset, text]),
      onChange: ({ waiting }) => waits.push(waiting),
      save: async progress => {
        saves.push(progress);
        return true;
      },
    },
  );
  const ended = turn.run();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  return { saves, texts, waits, ended: await ended };
}

describe('what is kept of an answer on its way', () => {
  test('is written with its first words and then once a second: 62 times for a minute of text, with the event up to which it goes', async () => {
    const { saves, ended } = await run(talk('word ', 60));
    expect(saves.length).toBeGreaterThan(57);
    expect(saves.length).toBeLessThanOrEqual(62);
    expect(saves[1]?.content).toBe('word ');
    for (const { content, lastEventId } of saves.slice(1)) {
      expect(content).toBe('word '.repeat(Number(lastEventId) - 2));
    }
    expect(ended).toMatchObject({ status: 'done', content: 'word '.repeat(3000) });
  });

  test('is written less often when it is long, since all of it is written each time', async () => {
    const { saves } = await run(talk('x'.repeat(100), 60));
    const written = saves.reduce((sum, { content }) => sum + content.length, 0);
    expect(saves.length).toBeLessThan(30);
    expect(written / 60).toBeLessThan(32_000);
  });
});

test('text is told at most once a frame, and every piece begins where the one before ended', async () => {
  async function* burst(): AsyncGenerator<ChatEvent> {
    for (let piece = 0; piece < 1000; piece++) yield { kind: 'text', text: 'ab' };
    yield { kind: 'finish', finishReason: 'stop' };
  }
  const { texts } = await run(burst());
  expect(texts.length).toBeLessThan(5);
  let length = 0;
  for (const [offset, text] of texts) {
    expect(offset).toBe(length);
    length += text.length;
  }
  expect(length).toBe(2000);
});

test('a wait before the question is sent again is told, and its end', async () => {
  async function* later(): AsyncGenerator<ChatEvent> {
    yield { kind: 'waiting', error: { code: 'too-many-requests' }, milliseconds: 3000 };
    yield { kind: 'accepted', resumable: true };
    yield { kind: 'finish', finishReason: 'stop' };
  }
  const now = Date.now();
  const { waits, ended } = await run(later());
  expect(waits).toEqual([{ error: { code: 'too-many-requests' }, until: now + 3000 }, undefined]);
  expect(ended).not.toHaveProperty('waiting');
});

test('an answer that is gone on with is told from where it is stored', async () => {
  const stored = { ...answer, content: 'Hel' };
  async function* rest(): AsyncGenerator<ChatEvent> {
    yield { kind: 'accepted', resumable: true };
    yield { kind: 'text', text: 'lo', eventId: '4' };
    yield { kind: 'finish', finishReason: 'stop' };
  }
  const { texts, ended } = await run(rest(), {
    answer: stored,
    resume: { lastEventId: '3', resumable: true },
  });
  expect([texts, ended.content]).toEqual([[[3, 'lo']], 'Hello']);
});

test('a turn does not end with the worker that runs it: the next one goes on', async () => {
  const saved: Progress[] = [];
  const changed: Message[] = [];
  async function* talkAndEnd(): AsyncGenerator<ChatEvent> {
    yield { kind: 'accepted', resumable: true };
    yield { kind: 'text', text: 'Half', eventId: '3' };
    throw new Error('No SW');
  }
  const turn = new Turn(
    { answer, request: { message: 'Hi' } },
    {
      ask: talkAndEnd,
      onText: () => {},
      onChange: message => changed.push(message),
      save: async progress => {
        saved.push(progress);
        return true;
      },
    },
  );
  const ended = vi.fn();
  void turn.run().then(ended, ended);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(ended).not.toHaveBeenCalled();
  expect(changed).toEqual([]);
  expect(saved.at(-1)?.content).toBe('Half');
  expect(turn.answer).toMatchObject({ status: 'streaming', content: 'Half' });
});
