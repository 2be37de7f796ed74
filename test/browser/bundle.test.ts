import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { step } from '../harness/step';

const { folder } = inject('built');

/** Files that the script imports without being asked, itself included; `import()` brings others only when called. */
async function listFiles(name: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(name)) return found;
  found.add(name);
  const text = await readFile(join(folder, name), 'utf8');
  for (const [, from] of text.matchAll(/\b(?:from|import)\s*["']\.?\/([^"']+\.js)["']/g)) {
    if (from) await listFiles(from, found);
  }
  return found;
}

async function measure(name: string): Promise<number> {
  let bytes = 0;
  for (const file of await listFiles(name)) bytes += (await readFile(join(folder, file))).byteLength;
  step(`${name}: ${bytes} bytes`);
  return bytes;
}

test('the worker, which the browser starts again and again, is under 120 kB', async () => {
  expect(await measure('background.js')).toBeLessThan(120_000);
});

test('what is injected into a page is under 15 kB, and knows nothing of React, Amplify or Cognito', async () => {
  expect(await measure('sidebar-host.js')).toBeLessThan(15_000);
  expect(await readFile(join(folder, 'sidebar-host.js'), 'utf8')).not.toMatch(/react|amplify|cognito/i);
});
