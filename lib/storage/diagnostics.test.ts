import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { clearEvents, readEvents, record } from './diagnostics';
import { RING_SIZE } from './event-ring';

const stored = () => storage.getItem<unknown[]>('session:diagnostics');

beforeEach(async () => {
  await clearEvents();
});

describe('diagnostics', () => {
  test('are there in the order in which they happened, and without what is undefined', async () => {
    record('worker', 'worker.started', { version: '0.1.0' });
    record('turn', 'turn.failed', { code: 'backend-error', status: 502, wait: undefined });
    record('channel', 'view.joined');
    expect(await readEvents()).toEqual([
      { at: expect.any(Number), part: 'worker', what: 'worker.started', more: { version: '0.1.0' } },
      {
        at: expect.any(Number),
        part: 'turn',
        what: 'turn.failed',
        more: { code: 'backend-error', status: 502 },
      },
      { at: expect.any(Number), part: 'channel', what: 'view.joined' },
    ]);
  });

  test('outlive the worker', async () => {
    record('worker', 'worker.started');
    await readEvents();
    vi.resetModules();
    const next = await import('./diagnostics');
    next.record('worker', 'worker.error');
    expect((await next.readEvents()).map(event => event.what)).toEqual(['worker.started', 'worker.error']);
  });

  test('are kept up to a number, the last ones', async () => {
    for (let status = 0; status < RING_SIZE + 20; status += 1) record('turn', 'turn.failed', { status });
    const events = await readEvents();
    expect(events).toHaveLength(RING_SIZE);
    expect(events[0]?.more).toEqual({ status: 20 });
    record('turn', 'turn.done');
    expect(await readEvents()).toHaveLength(RING_SIZE);
  });

  test('that are the same again and again are one, with their number', async () => {
    record('channel', 'view.joined');
    for (let time = 0; time < 3; time += 1) record('channel', 'view.refused', { ticket: false });
    await readEvents();
    for (let time = 0; time < 2; time += 1) record('channel', 'view.refused', { ticket: false });
    expect((await readEvents()).map(event => event.more)).toEqual([undefined, { ticket: false, times: 5 }]);
  });

  test('are written at once, then at most once a second, however many there are', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.resetModules();
    const { record } = await import('./diagnostics');
    const writes: unknown[] = [];
    const unwatch = storage.watch('session:diagnostics', events => void writes.push(events));
    onTestFinished(unwatch);

    record('turn', 'turn.failed', { status: -1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(await stored()).toHaveLength(1);
    for (let status = 0; status < 300; status += 1) {
      record('turn', 'turn.failed', { status });
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(await stored()).toHaveLength(301);
    expect(writes.length).toBeLessThanOrEqual(5);
  });

  test('can be cleared, those on their way too', async () => {
    record('worker', 'worker.started');
    await readEvents();
    record('worker', 'worker.error');
    await clearEvents();
    expect(await readEvents()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('that were stored in another form are left behind', async () => {
    await storage.setItem('session:diagnostics', [{ what: 1 }]);
    record('worker', 'worker.started');
    expect(await readEvents()).toMatchObject([{ what: 'worker.started' }]);
  });

  test('cost the caller nothing when the browser refuses to keep them', async () => {
    const write = vi.spyOn(browser.storage.session, 'set');
    write.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    record('worker', 'worker.started');
    await expect(readEvents()).rejects.toThrow('quota');
    record('worker', 'worker.error');
    expect((await readEvents()).map(event => event.what)).toEqual(['worker.error']);
  });
});
