import type { OAuth } from './oauth';

/** What `entrypoints/company-oauth.ts` becomes, and leaves in the scope of who runs it. */
const FILE = '/company-oauth.js';
declare const asideOAuth: OAuth;

declare function importScripts(url: string): void;

/**
 * To be called in the worker's first tick. What a worker runs by `importScripts` while it is being installed, the browser
 * keeps with the worker's own script, through updates too, and runs again whenever asked; anything else it refuses later
 * with a `NetworkError`. A page, as Firefox's background is one, is never told to install.
 * Source: https://w3c.github.io/ServiceWorker/#importscripts
 */
export const keepOAuth = (): void => addEventListener('install', () => importScripts(FILE));

/**
 * The part of company sign-in that a worker loads only when somebody signs in that way: a seventh of what it would load at
 * every start. Firefox's background has it in its own file.
 */
export async function loadOAuth(): Promise<OAuth> {
  if (import.meta.env.FIREFOX) return (await import('./oauth')).oauth;
  importScripts(FILE);
  return asideOAuth;
}
