import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { step } from '../harness/step';

/** Numbered screenshots in a folder of `.output`, emptied first. */
export async function startAlbum(name: 'tour' | 'screens') {
  const folder = resolve(import.meta.dirname, '../../.output', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let count = 0;
  return async (page: Page, name: string) => {
    const path = join(folder, `${++count}-${name}.png`);
    await page.screenshot({ path });
    step(`screenshot ${path}`);
  };
}
