import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const Report = v.object({
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
    totalCruised: v.number(),
  }),
});

const root = resolve(import.meta.dirname, '../..');
const bin = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** Runs dependency-cruiser with the import table over the rooms under `tree`. */
export async function depcruise(tree: string, rooms: string[]) {
  const config = resolve(import.meta.dirname, 'rooms.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin, '--config', config, '--output-type', 'json', ...rooms],
    { cwd: tree, maxBuffer: 64 * 1024 * 1024 },
  );
  return v.parse(Report, JSON.parse(stdout)).summary;
}
