import { defineItem } from './define-item';

const lastSeenItem = defineItem<number>('local', 'lastSeen');

/** When somebody was last known to be there, in milliseconds since 1970; null where nobody looked yet. */
export const readLastSeen = (): Promise<number | null> => lastSeenItem.getValue();

export const writeLastSeen = (time: number): Promise<void> => lastSeenItem.setValue(time);
