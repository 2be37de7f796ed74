import { useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError, Result } from '@/lib/contract/errors';
import type { PushName } from '@/lib/contract/pushes';

export interface Told<T> {
  /** Undefined until the worker has answered. */
  value?: T;
  /** Why it did not, the last time. */
  error?: AsideError;
}

/** What the worker tells, asked for anew at each such push. `ask` is to be the same at each drawing. */
export function useTold<T>(
  channel: Channel,
  push: PushName,
  ask: (channel: Channel) => Promise<Result<T>>,
): Told<T> {
  const [told, setTold] = useState<Told<T>>({});
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const nth = ++latest;
      const answer = await ask(channel);
      if (nth !== latest) return;
      setTold(before => (answer.ok ? { value: answer.value } : { ...before, error: answer.error }));
    };
    const stops = [channel.on(push, () => void read()), channel.onReconnect(() => void read())];
    void read();
    return () => {
      latest = Number.NaN;
      for (const stop of stops) stop();
    };
  }, [channel, push, ask]);
  return told;
}
