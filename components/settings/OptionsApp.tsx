import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Settings } from '@/lib/contract/settings';

/** The options page. */
export function OptionsApp({ channel }: { channel: Channel }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void channel.call('settings.get', {}).then(read => read.ok && setSettings(read.value));
    return channel.on('settings', setSettings);
  }, [channel]);
  return <pre>{JSON.stringify(settings)}</pre>;
}
