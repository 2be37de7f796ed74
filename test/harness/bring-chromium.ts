import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { bringDebianPackage } from './bring-debian-package';
import { lookForChromium } from './chromium-places';

type Say = (line: string) => void;

const cacheDir = join(homedir(), '.cache', 'puppeteer');

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
export async function bringChromium(say: Say): Promise<string> {
  const packaged = bringDebianPackage('chromium', '300 MB', say) ? lookForChromium() : undefined;
  return packaged ?? (await bringChromeForTesting(say));
}
