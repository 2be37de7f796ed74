import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const MAC = ['Chromium', 'Google Chrome for Testing', 'Google Chrome'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];

const WINDOWS_ROOTS = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

/** Where a Chromium usually lies on this platform, best first. */
export function chromiumPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return [...MAC, ...MAC.map(path => join(env.HOME ?? '/', path))];
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap(name => env[name] ?? []);
    return WINDOWS.flatMap(path => roots.map(root => join(root, path)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap(name => folders.filter(Boolean).map(folder => join(folder, name)));
}

/** The first usual place that holds a Chromium. */
export const lookForChromium = (platform = process.platform, env = process.env): string | undefined =>
  chromiumPlaces(platform, env).find(path => existsSync(path));
