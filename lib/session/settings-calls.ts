import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { changeSettings, readSettings } from '@/lib/storage/settings';

type SettingsCalls = Pick<CallHandlers, `settings.${string}` & keyof CallHandlers>;

/** The user's choices, for the views. */
export const settingsCalls = (broadcast: Broadcast): SettingsCalls => ({
  'settings.get': async () => succeed(await readSettings()),
  'settings.set': async changed => {
    const settings = await changeSettings(changed);
    broadcast('settings', settings);
    return succeed(settings);
  },
});
