import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depcruise } from './depcruise';
import rooms from './rooms.mjs';
import { ALLOWED, TARGETS, VIOLATIONS } from './violations';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = ['entrypoints', 'components', 'lib', 'backend', 'test'];

let tree: string;
let violations: { from: string; rule: { name: string } }[];

const toImport = (name: string) =>
  name.startsWith('type ') ? `import type {} from '${name.slice(5)}';` : `import '${name}';`;

const write = async (file: string, imports: string[]) => {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), `${imports.map(toImport).join('\n')}\nexport {};\n`);
};

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'aside-rooms-'));
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  await writeFile(join(tree, 'tsconfig.json'), '{}');
  for (const file of TARGETS) await write(file, []);
  for (const { file, imports } of Object.values(VIOLATIONS)) await write(file, [imports]);
  await write('lib/chat/e.ts', ['./d']);
  for (const [file, imports] of Object.entries(ALLOWED)) await write(file, imports);
  ({ violations } = await depcruise(tree, ROOMS));
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('the import table', () => {
  test.each(rooms.forbidden.map(rule => rule.name))('%s: fires on a file that breaks it', name => {
    const violation = VIOLATIONS[name];
    expect(violation, `violations.ts has no file that breaks "${name}"`).toBeDefined();
    expect(violations).toContainEqual(
      expect.objectContaining({ from: violation?.file, rule: expect.objectContaining({ name }) }),
    );
  });

  test.each(Object.keys(ALLOWED))('%s: allowed imports pass', file => {
    expect(violations.filter(violation => violation.from === file)).toEqual([]);
  });

  test('holds in this repository', async () => {
    const found = await depcruise(
      root,
      ROOMS.filter(room => existsSync(join(root, room))),
    );
    expect(found.totalCruised).toBeGreaterThan(20);
    expect(found.violations).toEqual([]);
  });
});
