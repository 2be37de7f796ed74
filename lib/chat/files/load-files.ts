import type { Files } from './files';

/** What `entrypoints/conversation-files.ts` becomes, and leaves in the scope of who runs it. */
const FILE = '/conversation-files.js';
declare const asideFiles: Files;

declare function importScripts(url: string): void;

/** To be called in the worker's first tick, so that the browser keeps the file: `lib/session/company/load-oauth.ts` says why. */
export const keepFiles = (): void => addEventListener('install', () => importScripts(FILE));

/** Exporting and importing conversations: a worker loads it when it is asked for. Firefox's background has it in its own file. */
export async function loadFiles(): Promise<Files> {
  if (import.meta.env.FIREFOX) return (await import('./files')).files;
  if (!('asideFiles' in globalThis)) importScripts(FILE);
  return asideFiles;
}
