import { DEFAULT_SETTINGS, DEVICE_SETTINGS, type Settings } from '@/lib/contract/settings';
import { defineItem } from './define-item';

/** Those of the device; before there was the other item, all of them. */
const deviceItem = defineItem<Partial<Settings>>('local', 'settings', {});
/** Those that the browser's sync takes along. */
const sharedItem = defineItem<Partial<Settings>>('sync', 'settings', {});

/** The user's choices; what was never chosen is the default. */
export async function readSettings(): Promise<Settings> {
  const [device, shared] = await Promise.all([deviceItem.getValue(), sharedItem.getValue()]);
  return { ...DEFAULT_SETTINGS, ...device, ...shared };
}

/** Changes some choices; returns all. One change after the other, else one could bring back what another had changed. */
export const changeSettings = (changed: Partial<Settings>): Promise<Settings> =>
  navigator.locks.request('aside.settings', async () => {
    const [device, shared] = [{ ...changed }, { ...changed }];
    for (const name of Object.keys(changed) as (keyof Settings)[]) {
      delete (isOfDevice(name) ? shared : device)[name];
    }
    for (const [item, some] of [
      [deviceItem, device],
      [sharedItem, shared],
    ] as const) {
      if (Object.keys(some).length > 0) await item.setValue({ ...(await item.getValue()), ...some });
    }
    return readSettings();
  });

/** Tells of every change, whoever made it. To be called in the worker's first tick, so that a change wakes it. */
export function watchSettings(listener: (settings: Settings) => void): void {
  for (const item of [deviceItem, sharedItem]) item.watch(() => void readSettings().then(listener));
}

const isOfDevice = (name: keyof Settings): boolean => (DEVICE_SETTINGS as readonly string[]).includes(name);
