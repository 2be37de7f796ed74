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
  close(): Promise<void>;
}

interface BareOptions {
  profile: string;
  /** Folder of the unpacked extension. */
  extension: string;
  urls: string[];
  /** It can be asked what runs in it. */
  port?: boolean;
}

/** Starts one with a profile that another Chromium left. */
export async function startBareChromium(options: BareOptions): Promise<BareChromium> {
  const { profile, extension, urls, port } = options;
  const args = [
    ...QUIET_ARGS,
    '--headless=new',
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    // Branded builds of Chrome do not know the switch otherwise.
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ...(port ? ['--remote-debugging-port=0', '--remote-debugging-address=127.0.0.1'] : []),
    ...urls,
  ];
  const chromium = spawn(await findChromium(), args, { stdio: 'ignore' });
  const readDebuggingUrl = async () => {
    const [found] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    return found ? `http://127.0.0.1:${found}` : '';
  };
  return {
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
