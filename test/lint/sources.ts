import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The repository's own source files (tracked, or new and not ignored), by path from the root, with their text. */
export function readSources(): { file: string; text: string }[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.css'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter(file => file && existsSync(join(root, file)))
    .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
