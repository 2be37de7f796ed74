import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';

interface KnownSession {
  /** Undefined until the worker has answered. */
  session?: Session;
  error?: AsideError;
}

/** The session as the worker tells it, from now on. */
export function useSession(channel: Channel): KnownSession {
  const [known, setKnown] = useState<KnownSession>({});
  useEffect(() => {
    let pushed = false;
    const read = async () => {
      pushed = false;
      const result = await channel.call('session.get', {});
      // A push that came meanwhile is newer than the answer.
      if (!pushed) setKnown(result.ok ? { session: result.value } : { error: result.error });
    };
    const stopListening = channel.on('session', session => {
      pushed = true;
      setKnown({ session });
    });
    const stopReconnecting = channel.onReconnect(() => void read());
    void read();
    return () => {
      stopListening();
      stopReconnecting();
    };
  }, [channel]);
  return known;
}
