import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBuilt } from '../harness/built';
import { step } from '../harness/step';

const { folder } = findBuilt();

/** Files that the script imports without being asked, itself included; `import()` brings others only when called. */
async function listFiles(name: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(name)) return found;
  found.add(name);
  const text = await readFile(join(folder, name), 'utf8');
  for (const [, from = ''] of text.matchAll(/\b(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g)) {
    await listFiles(new URL(from, `file:///${name}`).pathname.slice(1), found);
  }
  return found;
}

async function measure(names: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const name of names) bytes += (await readFile(join(folder, name))).byteLength;
  return bytes;
}

test('all that the worker loads at its start, which comes again and again, is under 120 kB', async () => {
  const bytes = await measure(await listFiles('background.js'));
  step(`background.js: ${bytes} bytes with all that it imports`);
  expect(bytes).toBeLessThan(120_000);
});

test('company sign-in’s protocol, which the worker loads at need, is a file of its own under 25 kB', async () => {
  const bytes = await measure(await listFiles('company-oauth.js'));
  step(`company-oauth.js: ${bytes} bytes`);
  expect(bytes).toBeLessThan(25_000);
  const [worker, atNeed] = await Promise.all(
    ['background.js', 'company-oauth.js'].map(name => readFile(join(folder, name), 'utf8')),
  );
  expect(atNeed).toContain('code_challenge_method');
  expect(worker).not.toContain('code_challenge_method');
});

test('what is injected into a page is under 15 kB, and knows nothing of React, Amplify or Cognito', async () => {
  const bytes = await measure(await listFiles('sidebar-host.js'));
  step(`sidebar-host.js: ${bytes} bytes`);
  expect(bytes).toBeLessThan(15_000);
  expect(await readFile(join(folder, 'sidebar-host.js'), 'utf8')).not.toMatch(/react|amplify|cognito/i);
});

test('the sidebar begins with under 8 kB of scripts, and without Markdown, highlighting and formulas', async () => {
  const html = await readFile(join(folder, 'sidebar.html'), 'utf8');
  const [, first = ''] = /<script type="module"[^>]* src="\/([^"]+)"/.exec(html) ?? [];
  const asked = await listFiles(first);
  const bytes = await measure(asked);
  step(`sidebar.html: ${html.length} bytes, ${bytes} of scripts at once`);
  expect(bytes).toBeLessThan(8000);
  for (const name of asked) {
    expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/markdown-it|katex|hljs/i);
  }
});
