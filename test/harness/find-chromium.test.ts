import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { chromiumPlaces, lookForChromium } from './chromium-places';
import { findChromium } from './find-chromium';

async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'aside-chromium-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('finding Chromium', () => {
  test('CHROME_PATH goes before everything else', async () => {
    const path = join(await makeFolder(), 'my-chrome');
    await writeFile(path, '');
    vi.stubEnv('CHROME_PATH', path);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await findChromium()).toBe(path);
  });

  test('a CHROME_PATH that leads nowhere is said plainly', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(findChromium()).rejects.toThrow('CHROME_PATH names /nowhere/chrome');
  });

  test('on Linux the folders of PATH are searched, Chromium before Chrome', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin', 'google-chrome'), '');
    await writeFile(join(folder, 'bin', 'chromium'), '');
    expect(lookForChromium('linux', { PATH: join(folder, 'bin') })).toBe(join(folder, 'bin', 'chromium'));
  });

  test('macOS and Windows have their own places', () => {
    expect(chromiumPlaces('darwin', { HOME: '/Users/me' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(chromiumPlaces('win32', { PROGRAMFILES: 'C' }).map(path => path.replaceAll('\\', '/'))).toContain(
      'C/Google/Chrome/Application/chrome.exe',
    );
  });
});
