import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { bringDebianPackage } from '../harness/bring-debian-package';

const cacheDir = join(homedir(), '.cache', 'puppeteer');

const places = (): string[] => [
  ...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
  ...['firefox-esr', 'firefox'].flatMap(name =>
    [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].map(folder => join(folder, name)),
  ),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Path of a Firefox: `FIREFOX_PATH`, else the usual places, else one that is installed now. */
export async function findFirefox(say: (line: string) => void): Promise<string> {
  const found = places().find(path => existsSync(path));
  if (found) return found;
  const packaged = bringDebianPackage('firefox-esr', '260 MB', say)
    ? places().find(path => existsSync(path))
    : undefined;
  return packaged ?? (await download(say));
}

async function download(say: (line: string) => void): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no Firefox to download for ${process.platform} ${process.arch}.`);
  say(`No Firefox found: downloading one into ${cacheDir} (about 100 MB).`);
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  return (await install({ browser: Browser.FIREFOX, buildId, cacheDir })).executablePath;
}
