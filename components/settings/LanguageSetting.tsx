import { LANGUAGES, type Language } from '@/lib/contract/languages';
import type { Settings } from '@/lib/contract/settings';
import { SelectField } from '../ui/SelectField';
import { texts } from './texts';

/** Each in itself, so that who reads no other finds it. */
const NAMES: Record<Language, string> = {
  en: 'English',
  vi: 'Tiếng Việt',
  ja: '日本語',
  'zh-CN': '简体中文',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
};

interface LanguageSettingProps {
  settings: Settings;
  change: (changed: Partial<Settings>) => Promise<void>;
}

/** What Aside speaks. It does so at once, in all that is open. */
export function LanguageSetting({ settings, change }: LanguageSettingProps) {
  return (
    <SelectField
      label={texts.languageOf}
      hint={texts.languageMeans}
      value={settings.language}
      options={[
        { value: 'browser', label: texts.asBrowser },
        ...LANGUAGES.map(value => ({ value, label: NAMES[value] })),
      ]}
      onChange={language => void change({ language })}
    />
  );
}
