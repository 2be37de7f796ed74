import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSignInProgress, readSignInProgress, writeSignInProgress } from './sign-in-progress';

const progress = { form: 'signUp', typed: { signUp: { username: 'ada' } } } as const;

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.useRealTimers());

test('is kept in memory-backed storage, and nowhere else', async () => {
  await writeSignInProgress(progress);
  expect(await readSignInProgress()).toMatchObject(progress);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('is forgotten after a day', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  await writeSignInProgress(progress);
  vi.setSystemTime(24 * 60 * 60 * 1000 - 1);
  expect(await readSignInProgress()).toBeDefined();
  vi.setSystemTime(24 * 60 * 60 * 1000);
  expect(await readSignInProgress()).toBeUndefined();
});

test('is nothing where it is damaged or cleared', async () => {
  await fakeBrowser.storage.session.set({ signIn: { form: 'unknown' } });
  expect(await readSignInProgress()).toBeUndefined();
  await writeSignInProgress(progress);
  await clearSignInProgress();
  expect(await readSignInProgress()).toBeUndefined();
});
