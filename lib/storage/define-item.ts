import { browser } from 'wxt/browser';

/**
 * `local` is on disk; `session` is memory-backed: it outlives the worker, not the browser; `sync` is on disk, and on the
 * user's other devices where the browser syncs.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/storage#storage_areas
 */
type Area = 'local' | 'session' | 'sync';

/** One value in the browser's storage. `Absent` is what is read where nothing is stored, unless that has a fallback. */
export interface StoredItem<T, Absent = null> {
  getValue(): Promise<T | Absent>;
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Tells of every change, whoever made it. To be called in the worker's first tick, so that a change wakes it. */
  watch(listener: (value: T | Absent) => void): void;
}

/**
 * The value under `key`, which is stored as it is and read unchecked. In the place of `@wxt-dev/storage` for its size,
 * 8.8 kB of the 120 that the worker may have at its start; besides, that reads every item once when it is defined. Each
 * reads what the other one wrote.
 */
export function defineItem<T>(area: Area, key: string): StoredItem<T>;
export function defineItem<T>(area: Area, key: string, fallback: T): StoredItem<T, never>;
export function defineItem<T>(area: Area, key: string, fallback: T | null = null): StoredItem<T> {
  const stored = browser.storage[area];
  const orFallback = (value: unknown) => (value as T | undefined) ?? fallback;
  return {
    getValue: async () => orFallback((await stored.get(key))[key]),
    setValue: value => stored.set({ [key]: value }),
    removeValue: () => stored.remove(key),
    watch(listener) {
      stored.onChanged.addListener(changes => {
        const change = changes[key];
        if (change) listener(orFallback(change.newValue));
      });
    },
  };
}
