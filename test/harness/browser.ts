import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { connectionOf } from './browser-connection';
import { findChromium } from './find-chromium';

/** Nothing that talks to the network by itself, and nothing that asks the user. */
export const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Chromium's sandbox does not start as root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface LaunchedBrowser {
  browser: Browser;
  /** The installed extensions, in the order of the folders. */
  extensions: Extension[];
  /** Ends the browser, and removes its profile unless the profile was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Without a window; the default. */
  headless?: boolean;
  /** Folder of the profile, which outlives the browser. Default: a fresh one that goes with it. */
  profile?: string;
  /**
   * Asked before Puppeteer attaches to a new target (page, frame of another process, worker). Attaching holds the
   * target up for some messages, which a bench does not want to measure. Where the answer is no, the target is
   * not seen by Puppeteer at all.
   */
  attach?: () => boolean;
  /** More for the browser's environment. */
  env?: Record<string, string>;
}

/** A folder for a profile. */
export const makeProfile = () => mkdtemp(join(tmpdir(), 'aside-profile-'));

export const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** Starts a Chromium with the unpacked extensions in `folders`; those that the profile has already stay as they are. */
export async function launchBrowser(
  folders: string[],
  options: LaunchOptions = {},
): Promise<LaunchedBrowser> {
  const userDataDir = options.profile ?? (await makeProfile());
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    targetFilter: options.attach,
    env: { ...process.env, ...options.env },
    args: QUIET_ARGS,
  });
  await letWorkersStart(browser);
  const extensions: Extension[] = [];
  for (const folder of folders) {
    if (!(await findInstalled(browser, folder))) await browser.installExtension(folder);
    const extension = await findInstalled(browser, folder);
    if (!extension) throw new Error(`Chromium does not show the extension in ${folder}.`);
    extensions.push(extension);
  }
  return {
    browser,
    extensions,
    async close() {
      await browser.close();
      if (!options.profile) await removeProfile(userDataDir);
    },
  };
}

/**
 * Puppeteer has each worker stand still at its start until Puppeteer has seen it, and never sees one that was ended and
 * came back with the target that it had (https://github.com/microsoft/playwright/issues/39475): that one would stand
 * still for good. Nobody here needs a worker that has not begun, so none is held up.
 */
async function letWorkersStart(browser: Browser): Promise<void> {
  const connection = await connectionOf(browser);
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'page', exclude: true }, {}],
  });
}

/** Installing it once more would reload it, and empty its `storage.session`. */
async function findInstalled(browser: Browser, folder: string): Promise<Extension | undefined> {
  return [...(await browser.extensions()).values()].find(({ path }) => path === folder);
}
