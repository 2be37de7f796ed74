import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Store } from './store';

let folder: string;
let dataDir: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  dataDir = join(folder, 'a', 'b');
  file = join(dataDir, 'cognito.json');
});
afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

test('a new pool has its folder and file made, for their owner only', async () => {
  await Store.open(dataDir);
  expect(await modeOf(dataDir)).toBe('700');
  expect(await modeOf(file)).toBe('600');
});

test('a file that others may read is closed to them by the next save', async () => {
  const store = await Store.open(dataDir);
  await writeFile(`${file}.new`, '', { mode: 0o644 });
  await store.save();
  expect(await modeOf(file)).toBe('600');
});

test('what was saved is there after a restart, the signing key with it', async () => {
  const store = await Store.open(dataDir);
  store.state.mfaRequired = true;
  await store.save();
  expect((await Store.open(dataDir)).state).toEqual(store.state);
});

test('two installations have different keys', async () => {
  const [one, other] = [await Store.open(dataDir), await Store.open(join(folder, 'other'))];
  expect(one.state.signingKey.n).not.toBe(other.state.signingKey.n);
});

test('saves that come together end with the last state, and leave no other file', async () => {
  const store = await Store.open(dataDir);
  const saves = [false, true, false, true].map(required => {
    store.state.mfaRequired = required;
    return store.save();
  });
  await Promise.all(saves);
  expect(JSON.parse(await readFile(file, 'utf8')).mfaRequired).toBe(true);
  expect(await readdir(dataDir)).toEqual(['cognito.json']);
});

test('a change during a write is saved by the save that follows it', async () => {
  const store = await Store.open(dataDir);
  const first = store.save();
  await Promise.resolve();
  store.state.mfaRequired = true;
  await Promise.all([first, store.save()]);
  expect(JSON.parse(await readFile(file, 'utf8')).mfaRequired).toBe(true);
});

test('what a machine that stopped left half-written is ignored', async () => {
  const { state } = await Store.open(dataDir);
  await writeFile(`${file}.new`, '{"version":1,"users":[');
  expect((await Store.open(dataDir)).state).toEqual(state);
});

test.each([
  ['cut off', (text: string) => text.slice(0, 200)],
  ['empty', () => ''],
  ['of another version', (text: string) => text.replace('"version":1', '"version":2')],
  ['without its users', (text: string) => text.replace('"users"', '"people"')],
])('a file that is %s is refused with a sentence, and stays as it is', async (_, damage) => {
  await Store.open(dataDir);
  const damaged = damage(await readFile(file, 'utf8'));
  await writeFile(file, damaged);
  await expect(Store.open(dataDir)).rejects.toThrow(/cognito\.json is damaged \(.+\)\. Put a good copy/);
  expect(await readFile(file, 'utf8')).toBe(damaged);
});
