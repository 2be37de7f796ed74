import { storage } from 'wxt/utils/storage';

/** Whether the backend at this address keeps turns, as its last answer said; null where it never answered. */
export const resumableItem = (chatUrl: string) =>
  storage.defineItem<boolean>(`local:resumable:${chatUrl}`, { version: 1 });

/** Questions that failed in a row at a backend, and until when it is left alone (milliseconds since 1970). */
export interface BackendHealth {
  failures: number;
  until: number;
}

/** Lives in memory-backed storage: it outlives the worker, not the browser. */
export const backendHealthItem = (chatUrl: string) =>
  storage.defineItem<BackendHealth>(`session:backendHealth:${chatUrl}`, {
    fallback: { failures: 0, until: 0 },
  });
