import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { lookForChromium } from './chromium-places';

type Say = (line: string) => void;

const cacheDir = join(homedir(), '.cache', 'puppeteer');

/** Debian only: elsewhere the package of that name may be a stub for another installer. */
const canUseApt = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function bringDebianPackage(say: Say): string | undefined {
  if (process.platform !== 'linux' || !canUseApt()) return undefined;
  say("No Chromium found: installing Debian's package with apt-get (about 300 MB).");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
      return undefined;
    }
  }
  return lookForChromium();
}

async function bringChromeForTesting(say: Say): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no Chrome for Testing for ${process.platform} ${process.arch}.`);
  say(`No Chromium found: downloading Chrome for Testing into ${cacheDir} (about 150 MB).`);
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  return (await install({ browser: Browser.CHROME, buildId, cacheDir })).executablePath;
}

/** A Chrome for Testing that an earlier run, or Puppeteer, has downloaded. */
export async function lookInCache(): Promise<string | undefined> {
  if (!existsSync(cacheDir)) return undefined;
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.filter(({ browser }) => browser === Browser.CHROME).at(-1)?.executablePath;
}

/** Installs a Chromium: Debian's package where we may, else Puppeteer's browser installer. */
export const bringChromium = async (say: Say): Promise<string> =>
  bringDebianPackage(say) ?? (await bringChromeForTesting(say));
