import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBytes, STALL, StalledError } from './read-bytes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BYTE = new Uint8Array([58]);

/** A body in the test's hand. */
function openBody() {
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  const state = { pulls: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: opened => {
        controller = opened;
      },
      pull: () => void state.pulls++,
      cancel: () => {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state, send: () => controller?.enqueue(BYTE), close: () => controller?.close() };
}

test('a body that falls silent for a minute has stalled, and is let go', async () => {
  const { body, state, send } = openBody();
  const reading = Array.fromAsync(readBytes(body));
  const failed = expect(reading).rejects.toBeInstanceOf(StalledError);
  send();
  await vi.advanceTimersByTimeAsync(STALL - 1);
  expect(state.cancelled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(state.cancelled).toBe(true);
});

test('a byte now and then is enough, for hours', async () => {
  const { body, send, close } = openBody();
  const reading = Array.fromAsync(readBytes(body));
  for (let minute = 0; minute < 120; minute++) {
    await vi.advanceTimersByTimeAsync(STALL - 1);
    send();
  }
  close();
  expect(await reading).toHaveLength(120);
});

test('nothing is read that nobody asked for, and a reader who is slow is no stall', async () => {
  const { body, state, send } = openBody();
  const bytes = readBytes(body);
  const first = bytes.next();
  await vi.advanceTimersByTimeAsync(0);
  send();
  await first;
  await vi.advanceTimersByTimeAsync(10 * STALL);
  expect(state.pulls).toBe(1);
  const second = bytes.next();
  await vi.advanceTimersByTimeAsync(0);
  send();
  expect(await second).toMatchObject({ done: false });
  await bytes.return(undefined);
  expect(state.cancelled).toBe(true);
});
