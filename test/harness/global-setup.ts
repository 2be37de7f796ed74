import type { TestProject } from 'vitest/node';
import { buildExtension } from './build-extension';
import type { Built } from './built';
import { findChromium } from './find-chromium';
import { findFreePort } from './free-port';
import { insertKills, isKillMode } from './kill-mode';
import { step } from './step';

/** Once per run: a Chromium, and for each of the files that run side by side an extension for its gateway's origin. */
export default async function setUp(project: TestProject) {
  step(`Chromium: ${await findChromium(step)}`);
  const builds: Built[] = [];
  for (let nth = 1; nth <= project.config.maxWorkers; nth++) builds.push(await build(`test-${nth}`));
  project.provide('builds', builds);
}

async function build(name: string): Promise<Built> {
  const origin = `http://127.0.0.1:${await findFreePort()}`;
  const folder = await buildExtension(origin, name);
  if (isKillMode) await insertKills(folder, origin);
  step(`extension built for ${origin}${isKillMode ? ', in kill mode' : ''}`);
  return { folder, origin };
}
