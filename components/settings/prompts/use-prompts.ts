import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { Prompt } from '@/lib/contract/prompts';

/** The user's own prompts as the worker tells them. `prompts` is undefined until it has answered; `error`: why it did not. */
export function usePrompts(channel: Channel): { prompts?: Prompt[]; error?: AsideError } {
  const [known, setKnown] = useState<{ prompts?: Prompt[]; error?: AsideError }>({});
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const nth = ++latest;
      const told = await channel.call('prompt.list', {});
      if (nth !== latest) return;
      setKnown(before => (told.ok ? { prompts: told.value } : { ...before, error: told.error }));
    };
    const stops = [channel.on('prompts', () => void read()), channel.onReconnect(() => void read())];
    void read();
    return () => {
      latest = Number.NaN;
      for (const stop of stops) stop();
    };
  }, [channel]);
  return known;
}
