import { defineItem } from './define-item';

/** Whether the backend at this address keeps turns, as its last answer said; null where it never answered. */
export const resumableItem = (chatUrl: string) => defineItem<boolean>('local', `resumable:${chatUrl}`);

/** Questions that failed in a row at a backend, and until when it is left alone (milliseconds since 1970). */
export interface BackendHealth {
  failures: number;
  until: number;
}

/** Lives in memory-backed storage: it outlives the worker, not the browser. */
export const backendHealthItem = (chatUrl: string) =>
  defineItem<BackendHealth>('session', `backendHealth:${chatUrl}`, { failures: 0, until: 0 });
