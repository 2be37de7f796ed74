import type { Channel } from '@/lib/channel/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CheckField } from '../ui/CheckField';
import { texts } from './texts';
import { useSettings } from './use-settings';

/** The choice whether the session outlives the browser, for a form. It is kept at once. */
export function StaySignedIn({ channel }: { channel: Channel }) {
  const { settings, error, change } = useSettings(channel);
  return (
    <div className="stay-signed-in">
      <CheckField
        label={texts.staySignedInShort}
        checked={settings?.staySignedIn ?? true}
        onChange={staySignedIn => void change({ staySignedIn })}
      />
      {error && <ErrorNotice error={error} words={texts.notSaved} />}
    </div>
  );
}
