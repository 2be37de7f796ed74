import type { TestProject } from 'vitest/node';
import { buildExtension } from './build-extension';
import { findChromium } from './find-chromium';
import { findFreePort } from './free-port';
import { insertKills, isKillMode } from './kill-mode';
import { step } from './step';

declare module 'vitest' {
  interface ProvidedContext {
    /** The extension under test and the origin that it was built for, where each test file puts its gateway. */
    built: { folder: string; origin: string };
  }
}

/** Once per run: a Chromium, and the extension built for the gateway's origin. */
export default async function setUp(project: TestProject) {
  step(`Chromium: ${await findChromium(step)}`);
  const origin = `http://127.0.0.1:${await findFreePort()}`;
  const folder = await buildExtension(origin, 'test');
  if (isKillMode) await insertKills(folder, origin);
  step(`extension built for ${origin}${isKillMode ? ', in kill mode' : ''}`);
  project.provide('built', { folder, origin });
}
