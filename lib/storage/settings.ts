import { DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';
import { defineItem } from './define-item';

const settingsItem = defineItem<Partial<Settings>>('local', 'settings', {});

/** The user's choices; what was never chosen is the default. */
export const readSettings = async (): Promise<Settings> => ({
  ...DEFAULT_SETTINGS,
  ...(await settingsItem.getValue()),
});

/** Changes some choices; returns all. */
export async function changeSettings(changed: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changed };
  await settingsItem.setValue(settings);
  return settings;
}

/** Tells of every change, whoever made it. To be called in the worker's first tick, so that a change wakes it. */
export function watchSettings(listener: (settings: Settings) => void): void {
  settingsItem.watch(changed => listener({ ...DEFAULT_SETTINGS, ...changed }));
}
