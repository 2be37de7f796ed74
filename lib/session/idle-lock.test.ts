import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLastSeen, writeLastSeen } from '@/lib/storage/last-seen';
import { changeSettings } from '@/lib/storage/settings';
import { startIdleLock } from './idle-lock';

// What a browser says of its user is the one thing that the fake browser does not model.
type IdleState = 'active' | 'idle' | 'locked';
let state: IdleState;
let tell: (state: IdleState) => void;
const lock = vi.fn(async () => {});
const setDetectionInterval = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  state = 'active';
  lock.mockClear();
  setDetectionInterval.mockClear();
  vi.spyOn(fakeBrowser.idle, 'queryState').mockImplementation(async () => state);
  vi.spyOn(fakeBrowser.idle, 'setDetectionInterval').mockImplementation(setDetectionInterval);
  vi.spyOn(fakeBrowser.idle.onStateChanged, 'addListener').mockImplementation(listener => {
    tell = listener;
  });
});
afterEach(() => vi.restoreAllMocks());

const look = async () => {
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
};

test('the browser says that nobody was there for so long', async () => {
  await changeSettings({ lockAfterMinutes: 5 });
  startIdleLock(lock);
  await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(300));
  tell('idle');
  await vi.waitFor(() => expect(lock).toHaveBeenCalledOnce());
});

test('a worker that starts finds out what it missed', async () => {
  await changeSettings({ lockWithSystem: true });
  state = 'locked';
  startIdleLock(lock);
  await vi.waitFor(() => expect(lock).toHaveBeenCalledOnce());
});

test('a browser that was closed over night', async () => {
  await changeSettings({ lockAfterMinutes: 60 });
  await writeLastSeen(Date.now() - 8 * 3_600_000);
  startIdleLock(lock);
  await vi.waitFor(() => expect(lock).toHaveBeenCalledOnce());
});

test('once the user is back, it is not locked again', async () => {
  await changeSettings({ lockAfterMinutes: 60 });
  await writeLastSeen(Date.now() - 8 * 3_600_000);
  startIdleLock(lock);
  await vi.waitFor(async () => expect(await readLastSeen()).toBeGreaterThan(Date.now() - 60_000));
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await look();
  expect(lock).toHaveBeenCalledOnce();
});

test('a screen that stays locked for longer than the limit', async () => {
  await changeSettings({ lockAfterMinutes: 5 });
  state = 'locked';
  startIdleLock(lock);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  expect(lock).not.toHaveBeenCalled();
  await writeLastSeen(Date.now() - 6 * 60_000);
  await look();
  await vi.waitFor(() => expect(lock).toHaveBeenCalledOnce());
});

test('a choice that is made counts at once, and one taken back no longer', async () => {
  startIdleLock(lock);
  await changeSettings({ lockAfterMinutes: 15 });
  await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(900));
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await changeSettings({ lockAfterMinutes: 0 });
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toEqual([]));
});

test('without a choice nobody looks', async () => {
  startIdleLock(lock);
  tell('locked');
  await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenCalled());
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await readLastSeen()).toBeNull();
  expect(lock).not.toHaveBeenCalled();
});
