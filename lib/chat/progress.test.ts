import { describe, expect, test } from 'vitest';
import type { ChatEvent } from './chat-event';
import { Progress, TEXT_LIMIT } from './progress';

const REQUEST = { message: 'Hi', requestId: 'r' };
const text = (words: string, eventId?: string): ChatEvent => ({
  kind: 'text',
  text: words,
  ...(eventId !== undefined && { eventId }),
});

describe('events', () => {
  test('that are in already are not taken again', () => {
    const progress = new Progress(REQUEST, true, { lastEventId: '9' });
    expect(progress.take(text('old', '9'))).toBeUndefined();
    expect(progress.take(text('new', '10'))).toEqual(text('new', '10'));
    expect(progress.lastEventId).toBe('10');
  });

  test('whose ids are no numbers are taken as they come', () => {
    const progress = new Progress(REQUEST, true, undefined);
    expect(progress.take(text('a', 'x7'))).toEqual(text('a', 'x7'));
    expect(progress.take(text('b', 'x3'))).toEqual(text('b', 'x3'));
  });

  test('that are new end a row of failures', () => {
    const progress = new Progress(REQUEST, true, undefined);
    for (const code of ['stalled', 'offline', 'offline'] as const) progress.fail({ code });
    progress.take({ kind: 'accepted', resumable: true });
    expect(progress).toMatchObject({ failures: 1, offline: 2 });
    progress.take(text('a', '1'));
    expect(progress).toMatchObject({ failures: 0, offline: 0 });
  });
});

test('an answer is kept up to a limit, over all the times that it was asked for', () => {
  const progress = new Progress(REQUEST, true, undefined);
  const half = 'x'.repeat(TEXT_LIMIT / 2);
  progress.take(text(half, '1'));
  progress.take(text(half, '2'));
  expect(progress.overflow).toBeUndefined();
  expect(progress.take(text('more', '3'))).toMatchObject({ text: '' });
  expect(progress.overflow).toEqual({ code: 'answer-too-long' });
});

describe('an answer can be gone on with', () => {
  test('where the backend keeps turns', () => {
    expect(new Progress(REQUEST, true, undefined).resumable).toBe(true);
    expect(new Progress(REQUEST, false, undefined).resumable).toBe(false);
  });

  test('not without the turn’s id', () => {
    expect(new Progress({ message: 'Hi' }, true, undefined).resumable).toBe(false);
  });

  test('not once there is text without an id', () => {
    const progress = new Progress(REQUEST, true, undefined);
    progress.take(text('a'));
    expect(progress.resumable).toBe(false);
  });
});
