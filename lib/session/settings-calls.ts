import { succeed } from '@/lib/contract/errors';
import type { Broadcast, CallHandlers } from '@/lib/contract/view';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import type { SessionManager } from './session-manager';

type SettingsCalls = Pick<CallHandlers, 'settings.get' | 'settings.set' | 'redaction.set'>;

/** The user's choices, for the views. `staySignedIn` moves the session to where the choice has it. */
export const settingsCalls = (
  broadcast: Broadcast,
  session: Pick<SessionManager, 'staySignedIn'>,
): SettingsCalls => {
  const change = async (changed: Parameters<typeof changeSettings>[0]) => {
    const settings = await changeSettings(changed);
    broadcast('settings', settings);
    return settings;
  };
  return {
    'settings.get': async () => succeed(await readSettings()),
    'settings.set': async ({ staySignedIn, ...changed }) => {
      if (staySignedIn !== undefined) await session.staySignedIn(staySignedIn);
      return succeed(await change(changed));
    },
    'redaction.set': async chosen => {
      await change(chosen);
      return succeed(null);
    },
  };
};
