import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { Site } from '@/lib/contract/sites';

/** Where the sidebar is kept open, as the worker tells it. `sites` is undefined until it has answered; `error`: why it did not. */
export function useSites(channel: Channel): { sites?: Site[]; error?: AsideError } {
  const [known, setKnown] = useState<{ sites?: Site[]; error?: AsideError }>({});
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const nth = ++latest;
      const told = await channel.call('site.list', {});
      if (nth !== latest) return;
      setKnown(before => (told.ok ? { sites: told.value } : { ...before, error: told.error }));
    };
    const stops = [channel.on('sites', () => void read()), channel.onReconnect(() => void read())];
    void read();
    return () => {
      latest = Number.NaN;
      for (const stop of stops) stop();
    };
  }, [channel]);
  return known;
}
