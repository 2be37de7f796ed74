import type { Extras } from './extras';

/** What `entrypoints/sidebar-extras.ts` becomes, and leaves in the scope of who runs it. */
const FILE = '/sidebar-extras.js';
declare const asideExtras: Extras;

declare function importScripts(url: string): void;

/** To be called in the worker's first tick, so that the browser keeps the file: `lib/session/company/load-oauth.ts` says why. */
export const keepExtras = (): void => addEventListener('install', () => importScripts(FILE));

/** The sites where the sidebar is kept open, and the context menu: a worker loads them when they are asked for. */
export async function loadExtras(): Promise<Extras> {
  if (import.meta.env.FIREFOX) return (await import('./extras')).extras;
  if (!('asideExtras' in globalThis)) importScripts(FILE);
  return asideExtras;
}
