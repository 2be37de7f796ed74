import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { BrowserShortcuts } from '@/lib/contract/shortcuts';

/** The browser's own keys for Aside; asked for again when the user comes back, who may have changed them. */
export function useBrowserShortcuts(channel: Channel): BrowserShortcuts | undefined {
  const [shortcuts, setShortcuts] = useState<BrowserShortcuts>();
  useEffect(() => {
    const ask = async () => {
      const told = await channel.call('shortcuts.get', {});
      if (told.ok) setShortcuts(told.value);
    };
    void ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [channel]);
  return shortcuts;
}
