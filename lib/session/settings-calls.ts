import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import type { SessionManager } from './session-manager';

type SettingsCalls = Pick<CallHandlers, `settings.${string}` & keyof CallHandlers>;

/** The user's choices, for the views. `staySignedIn` moves the session to where the choice has it. */
export const settingsCalls = (
  broadcast: Broadcast,
  session: Pick<SessionManager, 'staySignedIn'>,
): SettingsCalls => ({
  'settings.get': async () => succeed(await readSettings()),
  'settings.set': async ({ staySignedIn, ...changed }) => {
    if (staySignedIn !== undefined) await session.staySignedIn(staySignedIn);
    const settings = await changeSettings(changed);
    broadcast('settings', settings);
    return succeed(settings);
  },
});
