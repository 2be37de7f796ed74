import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const run = async (env: Record<string, string>) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'aside-main-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'backend/local/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CHAT_MODEL: '',
      OPENAI_BASE_URL: '',
      ASIDE_PORT: '0',
      ASIDE_DATA: dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });
  return child;
};

const outcomeOf = async (child: ChildProcess) => {
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, code };
};

/** Resolves with the origin once the stack says that it is ready. */
const readyOf = async (child: ChildProcess): Promise<string> => {
  const [data] = await once(child.stdout ?? child, 'data');
  return (
    /^aside backend ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(data))?.[1] ?? `not ready: ${data}`
  );
};

describe('npm run backend', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('says one line, and ends cleanly at %s', async signal => {
    const child = await run({});
    const origin = await readyOf(child);
    expect((await fetch(`${origin}/chat`, { method: 'POST' })).status).toBe(401);
    const rest = outcomeOf(child);
    child.kill(signal);
    expect(await rest).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('says in one sentence that its port is in use', async () => {
    const port = new URL(await readyOf(await run({}))).port;
    const outcome = await outcomeOf(await run({ ASIDE_PORT: port }));
    expect(outcome).toEqual({
      stdout: '',
      stderr: expect.stringMatching(`^Port ${port} is in use.*\n$`),
      code: 1,
    });
  });

  test('says in one sentence which setting is wrong', async () => {
    const outcome = await outcomeOf(await run({ ASIDE_RATE: 'fast' }));
    expect(outcome).toEqual({ stdout: '', stderr: expect.stringMatching(/^ASIDE_RATE .*\n$/), code: 1 });
  });
});
