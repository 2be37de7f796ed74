import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { PlaceHere } from '@/lib/contract/sites';

/** What can be done on the page that the user is on; undefined until the worker has answered. */
export function usePlace(channel: Channel): PlaceHere | undefined {
  const [place, setPlace] = useState<PlaceHere>();
  useEffect(() => {
    const read = async () => {
      const told = await channel.call('site.here', {});
      if (told.ok) setPlace(told.value);
    };
    const stop = channel.on('sites', () => void read());
    void read();
    return stop;
  }, [channel]);
  return place;
}
