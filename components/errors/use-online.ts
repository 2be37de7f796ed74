import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** What the browser says of the network; true says little, false is sure. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
