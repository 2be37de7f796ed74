import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUntoldStops } from '@/lib/storage/untold-stops';
import { Stops } from './stops';

beforeEach(() => fakeBrowser.reset());

/** A worker whose backend answers so; `told` are the requests that it was told of, `done` waits for what is under way. */
function startWorker(stop: (requestId: string) => Promise<boolean> = async () => true) {
  const told: string[] = [];
  const held: Promise<void>[] = [];
  const stops = new Stops({
    stop: requestId => {
      told.push(requestId);
      return stop(requestId);
    },
    hold: work => {
      held.push(work);
      return work;
    },
  });
  return { stops, told, done: () => Promise.all(held) };
}

test('the backend is told once', async () => {
  const { stops, told, done } = startWorker();
  await stops.tell('one');
  await done();
  await stops.resume();
  expect(told).toEqual(['one']);
});

test('a worker that dies before the backend knows leaves it to the next one', async () => {
  const dying = startWorker(() => new Promise(() => {}));
  await dying.stops.tell('one');
  const next = startWorker();
  await next.stops.resume();
  expect(next.told).toEqual(['one']);
  expect(await readUntoldStops()).toEqual({});
});

test.each([
  ['cannot be told now', async () => false],
  ['is told in a way that fails', () => Promise.reject(new Error('No room'))],
])('a backend that %s is told by the next worker', async (_, stop) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { stops, done } = startWorker(stop);
  await Promise.all([stops.tell('one'), stops.tell('other')]);
  await done();
  const next = startWorker();
  await next.stops.resume();
  expect(next.told.toSorted()).toEqual(['one', 'other']);
});

test('nobody is told of a turn that has long ended by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { stops } = startWorker(() => new Promise(() => {}));
  await stops.tell('one');
  vi.setSystemTime(Date.now() + 11 * 60_000);
  const next = startWorker();
  await next.stops.resume();
  vi.useRealTimers();
  expect(next.told).toEqual([]);
  expect(await readUntoldStops()).toEqual({});
});
