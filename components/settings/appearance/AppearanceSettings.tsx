import type { Channel } from '@/lib/channel/client';
import { SIDEBAR_WIDTH } from '@/lib/contract/layout';
import { TEXT_SIZES, THEMES } from '@/lib/contract/look';
import type { Settings } from '@/lib/contract/settings';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { texts } from '../texts';
import { useLayout } from './use-layout';

interface AppearanceSettingsProps {
  channel: Channel;
  settings: Settings;
  change: (changed: Partial<Settings>) => Promise<void>;
}

/** How Aside looks, and where the sidebar stands in a page. All that is open follows at once. */
export function AppearanceSettings({ channel, settings, change }: AppearanceSettingsProps) {
  const { layout, place } = useLayout(channel);
  const { side, width } = layout ?? {};
  return (
    <>
      <SelectField
        label={texts.look.theme}
        value={settings.theme}
        options={THEMES.map(value => ({ value, label: texts.look.themes[value] }))}
        onChange={theme => void change({ theme })}
      />
      <SelectField
        label={texts.look.textSize}
        value={settings.textSize}
        options={TEXT_SIZES.map(value => ({ value, label: texts.look.percent(value) }))}
        onChange={textSize => void change({ textSize })}
      />
      {side && (
        <SelectField
          label={texts.look.side}
          value={side}
          options={(['left', 'right'] as const).map(value => ({ value, label: texts.look.sides[value] }))}
          onChange={chosen => void place({ side: chosen })}
        />
      )}
      {width !== undefined && width !== SIDEBAR_WIDTH.initial && (
        <div className="settings-row">
          <p>{texts.look.width(Math.round(width))}</p>
          <Button onClick={() => void place({ width: SIDEBAR_WIDTH.initial })}>
            {texts.look.resetWidth}
          </Button>
        </div>
      )}
    </>
  );
}
