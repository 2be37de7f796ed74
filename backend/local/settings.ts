import { resolve } from 'node:path';
import * as v from 'valibot';
import { chooseModel } from '../chat/choose-model';
import type { LocalStackOptions } from './stack';

/** A variable that is empty counts as one that is not set. */
const optional = <T>(schema: v.GenericSchema<string, T>) =>
  v.pipe(
    v.optional(v.string()),
    v.transform(value => value?.trim() || undefined),
    v.optional(schema),
  );

const number = (min: number, max: number, integer: boolean, sentence: string) =>
  optional(
    v.pipe(
      v.string(),
      v.transform(Number),
      v.check(value => value >= min && value <= max && (!integer || Number.isInteger(value)), sentence),
    ),
  );

const Environment = v.object({
  ASIDE_PORT: number(0, 65_535, true, 'must be a port, 0 to 65535 (0 takes any free one)'),
  ASIDE_DATA: optional(v.string()),
  ASIDE_TOKEN_SECONDS: number(5, 86_400, true, 'must be whole seconds, 5 to 86400'),
  ASIDE_RATE: number(0.001, 1e6, false, 'must be requests per second and user, more than 0'),
  ASIDE_BURST: number(1, 1e6, true, 'must be a whole number of requests, at least 1'),
  ASIDE_GRACE_SECONDS: number(0, 60, true, 'must be whole seconds, 0 to 60'),
  ASIDE_TURN_GRACE_SECONDS: number(0, 600, true, 'must be whole seconds, 0 to 600'),
  ASIDE_TURN_KEEP_SECONDS: number(0, 86_400, true, 'must be whole seconds, 0 to 86400'),
  ASIDE_ROTATION: optional(v.picklist(['on', 'off'], 'must be on or off')),
  CHAT_MODEL: optional(v.string()),
  OPENAI_BASE_URL: optional(
    v.pipe(v.string(), v.url('must be an address, such as http://127.0.0.1:11434/v1')),
  ),
  OPENAI_API_KEY: optional(v.string()),
  AWS_REGION: optional(v.string()),
});

/** Settings that the stack cannot start with; the message is one sentence for the terminal. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const DATA_DIR = resolve(import.meta.dirname, '../../.data');

/**
 * Reads the environment of `npm run backend` (see the README).
 * @throws SettingsError, ModelSettingsError
 */
export const readSettings = (env: NodeJS.ProcessEnv): LocalStackOptions => {
  const parsed = v.safeParse(Environment, env, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const name = v.getDotPath(issue) ?? '';
    throw new SettingsError(`${name} ${issue.message}, not "${env[name]}".`);
  }
  const settings = parsed.output;
  return {
    port: settings.ASIDE_PORT ?? 4577,
    dataDir: settings.ASIDE_DATA ?? DATA_DIR,
    tokenSeconds: settings.ASIDE_TOKEN_SECONDS,
    rotation: settings.ASIDE_ROTATION !== 'off',
    graceSeconds: settings.ASIDE_GRACE_SECONDS,
    turnGraceSeconds: settings.ASIDE_TURN_GRACE_SECONDS,
    turnKeepSeconds: settings.ASIDE_TURN_KEEP_SECONDS,
    rate: settings.ASIDE_RATE,
    burst: settings.ASIDE_BURST,
    model: chooseModel(settings),
  };
};
