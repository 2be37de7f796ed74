import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { Settings } from '@/lib/contract/settings';

interface KnownSettings {
  /** Undefined until the worker has answered. */
  settings?: Settings;
  /** Why they could not be read, or the last change not be kept. */
  error?: AsideError;
  /** How many changes were kept; 0 until there is one. */
  saved: number;
}

/** The user's choices as the worker tells them, and the way to change some. A change is shown at once, and taken back where it fails. */
export function useSettings(channel: Channel) {
  const [known, setKnown] = useState<KnownSettings>({ saved: 0 });

  useEffect(() => {
    let pushed = false;
    const read = async () => {
      pushed = false;
      const result = await channel.call('settings.get', {});
      // A push that came meanwhile is newer than the answer.
      if (pushed) return;
      setKnown(({ saved }) =>
        result.ok ? { saved, settings: result.value } : { saved, error: result.error },
      );
    };
    const stopListening = channel.on('settings', settings => {
      pushed = true;
      setKnown(({ saved }) => ({ saved, settings }));
    });
    const stopReconnecting = channel.onReconnect(() => void read());
    void read();
    return () => {
      stopListening();
      stopReconnecting();
    };
  }, [channel]);

  const change = async (changed: Partial<Settings>) => {
    const before = known.settings;
    setKnown(({ saved }) => ({ saved, settings: before && { ...before, ...changed } }));
    const result = await channel.call('settings.set', changed);
    setKnown(({ saved }) =>
      result.ok
        ? { saved: saved + 1, settings: result.value }
        : { saved, settings: before, error: result.error },
    );
  };
  return { ...known, change };
}
