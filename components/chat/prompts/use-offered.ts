import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Prompt } from '@/lib/contract/prompts';
import { type OfferedPrompt, offerPrompts } from '../../prompts/offer-prompts';

/** The prompts that there are, as they are now. Undefined until the worker has answered. */
export function useOffered(channel: Channel): OfferedPrompt[] | undefined {
  const [own, setOwn] = useState<readonly Prompt[]>();
  useEffect(() => {
    const read = () => void listOwn(channel).then(setOwn);
    const stops = [channel.on('prompts', read), channel.onReconnect(read)];
    read();
    return () => {
      for (const stop of stops) stop();
    };
  }, [channel]);
  return own && offerPrompts(own);
}

/** All prompts; the built-in ones alone where the user's own cannot be had. */
export async function listOffered(channel: Channel): Promise<OfferedPrompt[]> {
  return offerPrompts(await listOwn(channel));
}

async function listOwn(channel: Channel): Promise<readonly Prompt[]> {
  const own = await channel.call('prompt.list', {});
  return own.ok ? own.value : [];
}
