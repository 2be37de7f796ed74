import { useEffect } from 'react';
import type { Channel } from '@/lib/channel/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CheckField } from '../ui/CheckField';
import { Logo } from '../ui/Logo';
import { AppearanceSettings } from './appearance/AppearanceSettings';
import { ConversationFiles } from './ConversationFiles';
import { ConversationSettings } from './ConversationSettings';
import { AboutAside } from './connection/AboutAside';
import type { ConnectionConfig } from './connection/check-connection';
import { DiagnosticsLink } from './diagnostics/DiagnosticsLink';
import { KeyboardSetting } from './KeyboardSetting';
import { LanguageSetting } from './LanguageSetting';
import { LockSettings } from './LockSettings';
import { PROMPTS_PLACE, PromptSettings } from './prompts/PromptSettings';
import { SavedMark } from './SavedMark';
import { SettingsGroup } from './SettingsGroup';
import { PageAccess } from './sites/PageAccess';
import { SiteSettings } from './sites/SiteSettings';
import { texts as siteTexts } from './sites/texts';
import { ToolbarSettings } from './ToolbarSettings';
import { texts } from './texts';
import { useSettings } from './use-settings';
import './options.css';

export interface OptionsAppProps {
  channel: Channel;
  config: ConnectionConfig;
}

/** The options page. Every choice is kept at once. */
export function OptionsApp({ channel, config }: OptionsAppProps) {
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
          <SettingsGroup title={texts.sites.title} text={texts.sites.mean}>
            <SiteSettings channel={channel} />
            <p className="settings-group-text">{siteTexts.mean}</p>
            <PageAccess channel={channel} />
          </SettingsGroup>
          <SettingsGroup title={texts.look.title}>
            <AppearanceSettings channel={channel} settings={settings} change={change} />
            <ToolbarSettings settings={settings} change={change} />
            <LanguageSetting settings={settings} change={change} />
          </SettingsGroup>
          <SettingsGroup title={texts.keyboard}>
            <KeyboardSetting channel={channel} />
          </SettingsGroup>
          <SettingsGroup title={texts.connection.title} text={texts.connection.mean}>
            <AboutAside config={config} />
          </SettingsGroup>
        </>
      )}
      <DiagnosticsLink />
    </div>
  );
}
