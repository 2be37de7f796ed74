import type { Sites } from './sites';

/** What `entrypoints/kept-sites.ts` becomes, and leaves in the scope of who runs it. */
const FILE = '/kept-sites.js';
declare const asideSites: Sites;

declare function importScripts(url: string): void;

/** To be called in the worker's first tick, so that the browser keeps the file: `lib/session/company/load-oauth.ts` says why. */
export const keepSitesFile = (): void => addEventListener('install', () => importScripts(FILE));

/** The part of keeping the sidebar open that a worker loads when it is asked about sites, which most never are. */
export async function loadSites(): Promise<Sites> {
  if (import.meta.env.FIREFOX) return (await import('./sites')).sites;
  if (!('asideSites' in globalThis)) importScripts(FILE);
  return asideSites;
}
