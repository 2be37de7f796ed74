import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
import { changeSettings, readSettings, watchSettings } from './settings';

const areas = async () => ({
  local: (await fakeBrowser.storage.local.get('settings')).settings,
  sync: (await fakeBrowser.storage.sync.get('settings')).settings,
});

test('what was never chosen is the default', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('what belongs to the device stays on it; the browser’s sync takes the rest along', async () => {
  await changeSettings({ theme: 'dark', staySignedIn: false });
  await changeSettings({ lockAfterMinutes: 5 });
  expect(await areas()).toEqual({
    local: { staySignedIn: false, lockAfterMinutes: 5 },
    sync: { theme: 'dark' },
  });
  expect(await readSettings()).toMatchObject({ theme: 'dark', staySignedIn: false, lockAfterMinutes: 5 });
});

test('two choices at once are both kept', async () => {
  await Promise.all([changeSettings({ theme: 'light' }), changeSettings({ textSize: 130 })]);
  expect(await readSettings()).toMatchObject({ theme: 'light', textSize: 130 });
});

test('choices of before there was sync hold until they are made anew', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'ja', keepHistory: false } });
  await fakeBrowser.storage.sync.remove('settings');
  await changeSettings({ language: 'de' });
  expect(await readSettings()).toMatchObject({ language: 'de', keepHistory: false });
});

test('a choice that another device made is told', async () => {
  const told = vi.fn();
  watchSettings(told);
  await fakeBrowser.storage.sync.set({ settings: { theme: 'light' } });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ theme: 'light' })));
});
