import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QUIET_ARGS } from './browser';
import { findChromium } from './find-chromium';

/**
 * A Chromium to which no debugger is attached: one keeps the worker alive, so whatever is to be learnt of its lifetime is
 * learnt here. Nobody can click in it. Its profile brings the extension, the session, and what was under way.
 */
export interface BareChromium {
  /** Addresses of the workers that run. Asking for them attaches to nothing. Only with `port`. */
  listWorkers(): Promise<string[]>;
  /** Address for `puppeteer.connect`, when all that had to be without a debugger is over. Only with `port`. */
  readDebuggingUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Starts one with a profile that another Chromium left, and opens `urls`. `port`: it can be asked what runs in it. */
export async function startBareChromium(
  profile: string,
  urls: string[],
  { port = false, env = {} }: { port?: boolean; env?: Record<string, string> } = {},
): Promise<BareChromium> {
  const args = [
    ...QUIET_ARGS,
    '--headless=new',
    `--user-data-dir=${profile}`,
    ...(port ? ['--remote-debugging-port=0', '--remote-debugging-address=127.0.0.1'] : []),
    ...urls,
  ];
  const chromium = spawn(await findChromium(), args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const readDebuggingUrl = async () => {
    const [found] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    return found ? `http://127.0.0.1:${found}` : '';
  };
  return {
    readDebuggingUrl,
    async listWorkers() {
      const url = await readDebuggingUrl();
      if (!url) return [];
      const answer = await fetch(`${url}/json/list`);
      const targets = (await answer.json()) as { type: string; url: string }[];
      return targets.filter(({ type }) => type === 'service_worker').map(target => target.url);
    },
    close: () => end(chromium),
  };
}

/** As the user's closing the last window does, so that everything is written to disk. */
async function end(chromium: ChildProcess): Promise<void> {
  if (chromium.exitCode !== null || chromium.signalCode !== null) return;
  const ended = once(chromium, 'exit');
  chromium.kill('SIGTERM');
  await ended;
}
