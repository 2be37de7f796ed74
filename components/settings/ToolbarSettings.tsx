import type { Settings } from '@/lib/contract/settings';
import { SelectField } from '../ui/SelectField';
import { texts } from './texts';

interface ToolbarSettingsProps {
  settings: Settings;
  change: (changed: Partial<Settings>) => Promise<void>;
}

/** What a press on the toolbar's icon does. */
export function ToolbarSettings({ settings, change }: ToolbarSettingsProps) {
  return (
    <SelectField
      label={texts.look.toolbar}
      hint={texts.look.toolbarMeans}
      value={settings.toolbarOpens}
      options={(['popup', 'sidebar'] as const).map(value => ({
        value,
        label: texts.look.toolbarOpens[value],
      }))}
      onChange={toolbarOpens => void change({ toolbarOpens })}
    />
  );
}
