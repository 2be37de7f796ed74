import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { SiteAccess } from '@/lib/contract/page-access';

interface KnownAccess {
  /** Undefined until the worker has answered. */
  sites?: SiteAccess[];
  /** Why it could not be read, or changed. */
  error?: AsideError;
}

/** What the user chose for single sites, as the worker tells it, and the way to change it. */
export function useAccess(channel: Channel) {
  const [known, setKnown] = useState<KnownAccess>({});
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const nth = ++latest;
      const told = await channel.call('access.list', {});
      if (nth === latest) setKnown(told.ok ? { sites: told.value } : { error: told.error });
    };
    const stops = [channel.on('access', () => void read()), channel.onReconnect(() => void read())];
    void read();
    return () => {
      latest = Number.NaN;
      for (const stop of stops) stop();
    };
  }, [channel]);
  /** What changed comes back as a push. */
  const change = async (chosen: SiteAccess) => {
    const changed = await channel.call('access.change', chosen);
    if (!changed.ok) setKnown(before => ({ ...before, error: changed.error }));
  };
  return { ...known, change };
}
