import type { Settings } from '@/lib/contract/settings';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/SelectField';
import { texts } from './texts';

const DAYS: readonly Settings['deleteAfterDays'][] = [0, 1, 7, 30, 90, 365];

const nameOf = (days: number): string =>
  days === 0 ? texts.never : days === 365 ? texts.year : texts.days(days);

interface ConversationSettingsProps {
  settings: Settings;
  change: (changed: Partial<Settings>) => Promise<void>;
}

/** What is kept of conversations, how long, and where they are shown. */
export function ConversationSettings({ settings, change }: ConversationSettingsProps) {
  return (
    <>
      <CheckField
        label={texts.keepHistory}
        hint={texts.keepHistoryMeans}
        checked={settings.keepHistory}
        onChange={keepHistory => void change({ keepHistory })}
      />
      <SelectField
        label={texts.deleteAfter}
        hint={texts.deleteAfterMeans}
        value={settings.deleteAfterDays}
        options={DAYS.map(value => ({ value, label: nameOf(value) }))}
        onChange={deleteAfterDays => void change({ deleteAfterDays })}
      />
      <CheckField
        label={texts.perTab}
        hint={texts.perTabMeans}
        checked={settings.conversationPerTab}
        onChange={conversationPerTab => void change({ conversationPerTab })}
      />
    </>
  );
}
