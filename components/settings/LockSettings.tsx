import type { Settings } from '@/lib/contract/settings';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/SelectField';
import { texts } from './texts';

const MINUTES: readonly Settings['lockAfterMinutes'][] = [0, 1, 5, 15, 30, 60];

const nameOf = (minutes: number): string =>
  minutes === 0 ? texts.never : minutes === 60 ? texts.hour : texts.minutes(minutes);

interface LockSettingsProps {
  settings: Settings;
  change: (changed: Partial<Settings>) => Promise<void>;
}

/** When the session is locked by itself. */
export function LockSettings({ settings, change }: LockSettingsProps) {
  return (
    <>
      <SelectField
        label={texts.lockAfter}
        hint={texts.lockAfterMeans}
        value={settings.lockAfterMinutes}
        options={MINUTES.map(value => ({ value, label: nameOf(value) }))}
        onChange={lockAfterMinutes => void change({ lockAfterMinutes })}
      />
      <CheckField
        label={texts.lockWithSystem}
        hint={texts.lockWithSystemMeans}
        checked={settings.lockWithSystem}
        onChange={lockWithSystem => void change({ lockWithSystem })}
      />
    </>
  );
}
