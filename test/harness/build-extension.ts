import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { localOutputs } from '@/lib/config/local-outputs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the extension, as `npm run build` does, for a pool and an API at `origin`. Each `name` has its own
 * folder under `.output/built`. A child process does it, so that nothing of the test runner's environment
 * (NODE_ENV, for one) changes what is built.
 *
 * @returns folder of the unpacked extension
 */
export async function buildExtension(
  origin: string,
  name: string,
  browser: 'chrome' | 'firefox' = 'chrome',
): Promise<string> {
  const outDir = join('.output', 'built', name);
  const outputs = resolve(root, outDir, 'amplify_outputs.json');
  await mkdir(resolve(root, outDir), { recursive: true });
  await writeFile(outputs, JSON.stringify(localOutputs(origin)));
  const env = { ...process.env, ASIDE_OUTPUTS: outputs, NODE_ENV: 'production' };
  await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'build-child.ts'), outDir, browser],
    {
      cwd: root,
      env,
    },
  );
  return resolve(root, outDir, `${browser}-mv3`);
}
