import { useCallback, useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { DiagnosticEvent } from '@/lib/contract/diagnostics';
import type { AsideError } from '@/lib/contract/errors';
import type { Settings } from '@/lib/contract/settings';

interface Known {
  /** The oldest first; undefined until the worker has answered. */
  events?: DiagnosticEvent[];
  settings?: Settings;
  error?: AsideError;
}

/** The worker's last events, read anew whenever the page is looked at again. */
export function useDiagnostics(channel: Channel) {
  const [known, setKnown] = useState<Known>({});

  const read = useCallback(async () => {
    const [events, settings] = await Promise.all([
      channel.call('diagnostics.get', {}),
      channel.call('settings.get', {}),
    ]);
    setKnown({
      ...(events.ok ? { events: events.value } : { error: events.error }),
      ...(settings.ok && { settings: settings.value }),
    });
  }, [channel]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', look);
    const stopReconnecting = channel.onReconnect(look);
    void read();
    return () => {
      document.removeEventListener('visibilitychange', look);
      stopReconnecting();
    };
  }, [channel, read]);

  const clear = async () => {
    await channel.call('diagnostics.clear', {});
    await read();
  };
  return { ...known, read, clear };
}
