import { storage } from 'wxt/utils/storage';

const lastSeenItem = storage.defineItem<number>('local:lastSeen', { version: 1 });

/** When somebody was last known to be there, in milliseconds since 1970; null where nobody looked yet. */
export const readLastSeen = (): Promise<number | null> => lastSeenItem.getValue();

export const writeLastSeen = (time: number): Promise<void> => lastSeenItem.setValue(time);
