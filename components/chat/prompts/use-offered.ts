import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { type OfferedPrompt, offerPrompts } from '../../prompts/offer-prompts';

/** The prompts that there are, as they are now. Undefined until the worker has answered. */
export function useOffered(channel: Channel): OfferedPrompt[] | undefined {
  const [offered, setOffered] = useState<OfferedPrompt[]>();
  useEffect(() => {
    const read = () => void listOffered(channel).then(setOffered);
    const stops = [channel.on('prompts', read), channel.onReconnect(read)];
    read();
    return () => {
      for (const stop of stops) stop();
    };
  }, [channel]);
  return offered;
}

/** All prompts; the built-in ones alone where the user's own cannot be had. */
export async function listOffered(channel: Channel): Promise<OfferedPrompt[]> {
  const own = await channel.call('prompt.list', {});
  return offerPrompts(own.ok ? own.value : []);
}
