import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AsideConfig } from './config';
import { localOutputs } from './local-outputs';
import { readOutputs } from './read-outputs';

const FILES = ['amplify_outputs.json', 'amplifyconfiguration.json'];

/**
 * Configuration of a build: the file that `ASIDE_OUTPUTS` names, else an outputs file in the repo's root, else
 * the local stack on its default port. Runs in Node, at build time.
 */
export function loadOutputs(env: NodeJS.ProcessEnv, root: string): AsideConfig {
  const named = env.ASIDE_OUTPUTS ? resolve(root, env.ASIDE_OUTPUTS) : undefined;
  const file = named ?? FILES.map(name => resolve(root, name)).find(existsSync);
  return readOutputs(file ? JSON.parse(readFileSync(file, 'utf8')) : localOutputs('http://127.0.0.1:4577'));
}
