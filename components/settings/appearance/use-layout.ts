import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { Layout } from '@/lib/contract/layout';

/** Where the sidebar stands, as the worker tells it, and the way to change that. Undefined until it has told. */
export function useLayout(channel: Channel) {
  const [layout, setLayout] = useState<Layout>();

  useEffect(() => {
    const read = async () => {
      const result = await channel.call('layout.get', {});
      if (result.ok) setLayout(result.value);
    };
    const stopListening = channel.on('layout', setLayout);
    const stopReconnecting = channel.onReconnect(() => void read());
    void read();
    return () => {
      stopListening();
      stopReconnecting();
    };
  }, [channel]);

  const place = (change: Partial<Layout>) => channel.call('layout.set', change);
  return { layout, place };
}
