import { useEffect } from 'react';
import type { Channel } from '@/lib/channel/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CheckField } from '../ui/CheckField';
import { Logo } from '../ui/Logo';
import { ConversationFiles } from './ConversationFiles';
import { ConversationSettings } from './ConversationSettings';
import { DiagnosticsLink } from './diagnostics/DiagnosticsLink';
import { KeyboardSetting } from './KeyboardSetting';
import { LanguageSetting } from './LanguageSetting';
import { LockSettings } from './LockSettings';
import { PROMPTS_PLACE, PromptSettings } from './prompts/PromptSettings';
import { SavedMark } from './SavedMark';
import { SettingsGroup } from './SettingsGroup';
import { texts } from './texts';
import { useSettings } from './use-settings';
import './options.css';

/** The options page. Every choice is kept at once. */
export function OptionsApp({ channel }: { channel: Channel }) {
  const { settings, error, saved, change } = useSettings(channel);
  useEffect(() => {
    document.title = texts.pageTitle;
  });
  return (
    <div className="options">
      <header className="options-head">
        <Logo size={32} />
        <h1>{texts.title}</h1>
        <SavedMark saved={saved} />
      </header>
      {error && <ErrorNotice error={error} words={settings && texts.notSaved} />}
      {!settings && !error && <p className="sr-only">{texts.loading}</p>}
      {settings && (
        <>
          <SettingsGroup title={texts.signingIn}>
            <CheckField
              label={texts.staySignedIn}
              hint={texts.staySignedInMeans}
              checked={settings.staySignedIn}
              onChange={staySignedIn => void change({ staySignedIn })}
            />
          </SettingsGroup>
          <SettingsGroup title={texts.lock} text={texts.lockMeans}>
            <LockSettings settings={settings} change={change} />
          </SettingsGroup>
          <SettingsGroup title={texts.conversations} text={texts.conversationsMean}>
            <ConversationSettings settings={settings} change={change} />
            <ConversationFiles channel={channel} />
          </SettingsGroup>
          <SettingsGroup title={texts.prompts.title} text={texts.prompts.mean} place={PROMPTS_PLACE}>
            <PromptSettings channel={channel} />
          </SettingsGroup>
          <SettingsGroup title={texts.language}>
            <LanguageSetting settings={settings} change={change} />
          </SettingsGroup>
          <SettingsGroup title={texts.keyboard}>
            <KeyboardSetting channel={channel} />
          </SettingsGroup>
        </>
      )}
      <DiagnosticsLink />
    </div>
  );
}
