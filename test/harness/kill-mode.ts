import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import { killWorker } from './kill-worker';

/**
 * Kill mode (`npm run test:kill`): the worker is killed before every call that a view makes, as eyeo does with its engine
 * (https://developer.chrome.com/blog/eyeos-journey-to-testing-mv3-service%20worker-suspension). The product is the one
 * that ships; a script before its own, in each page of the built extension, stands between the pages and their ports.
 */
export const isKillMode = process.env.ASIDE_KILL === '1';

/** Where that script asks the gateway for a kill. */
export const KILL_PATH = '/aside-kill';

const SCRIPT = 'kill-before-calls.js';

/** Puts the script into the pages of the built extension in `folder`. */
export async function insertKills(folder: string, origin: string): Promise<void> {
  await writeFile(
    join(folder, SCRIPT),
    `(${killBeforeCalls})(${JSON.stringify(new URL(KILL_PATH, origin))});`,
  );
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), html.replace('<head>', `<head><script src="/${SCRIPT}"></script>`));
  }
}

/** Counts the kills, and makes them one after the other. */
export function makeKiller(running: () => { browser: Browser; extension: Extension }) {
  let queue = Promise.resolve();
  const killer = {
    kills: 0,
    kill(): Promise<void> {
      queue = queue.then(async () => {
        const { browser, extension } = running();
        await killWorker(browser, extension).catch(() => {});
        killer.kills += 1;
      });
      return queue;
    },
  };
  return killer;
}

/**
 * Runs in the page. A call that is made for the first time since the user last did something is held until the worker is
 * killed, and lost with its port, as one is that was on its way to a dying worker. Made again, it passes: every view
 * reads anew after a kill, and if those reads were killed too there would be no end.
 */
function killBeforeCalls(address: string): void {
  const made = new Set<string>();
  for (const action of ['pointerdown', 'keydown']) addEventListener(action, () => made.clear(), true);
  const connect = chrome.runtime.connect.bind(chrome.runtime) as (info: object) => chrome.runtime.Port;
  const connectAnd = (info: object) => {
    const port = connect(info);
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    const postMessage = (frame: { kind?: string; call?: string; args?: unknown } | null) => {
      const asked = JSON.stringify([frame?.call, frame?.args]);
      if (frame?.kind !== 'call' || made.has(asked)) return port.postMessage(frame);
      made.add(asked);
      const killed = fetch(address, { method: 'POST' }).catch(() => {});
      void killed.then(() => isOpen && port.postMessage(frame));
    };
    return {
      name: port.name,
      onMessage: port.onMessage,
      onDisconnect: port.onDisconnect,
      disconnect: () => port.disconnect(),
      postMessage,
    };
  };
  Object.assign(chrome.runtime, { connect: connectAnd });
}
