import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { signInByPassword } from '@/test/harness/pool-client';
import { startLoopback } from '../chat/ai-sdk/loopback.fixture';
import { question } from '../chat/client.fixture';
import { readStream } from '../chat/stream-reader.fixture';

const ROOT = resolve(import.meta.dirname, '../..');

const makeDataDir = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'aside-main-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
};

const run = async (env: Record<string, string>) => {
  const dataDir = await makeDataDir();
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
  onTestFinished(() => void child.kill('SIGKILL'));
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

  test('that is killed in the middle of an answer ends it with an error when it is back, and asks no model again', async () => {
    const server = await startLoopback(response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const choices = [{ index: 0, delta: { content: 'One' }, finish_reason: null }];
      const chunk = { id: '1', object: 'chat.completion.chunk', created: 1, model: 'llama', choices };
      response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    });
    onTestFinished(server.close);
    const dataDir = await makeDataDir();
    const env = { ASIDE_DATA: dataDir, OPENAI_BASE_URL: `${server.origin}/v1`, CHAT_MODEL: 'llama' };
    const body = JSON.stringify(question());

    const first = await run(env);
    const origin = await readyOf(first);
    const { idToken } = await signInByPassword(origin);
    const ask = (at: string, headers: Record<string, string> = {}) =>
      fetch(`${at}/chat`, {
        method: 'POST',
        headers: { authorization: `Bearer ${idToken}`, ...headers },
        body,
      });
    const line = await readStream(await ask(origin)).untilText(3);
    first.kill('SIGKILL');
    await once(first, 'exit');

    const again = await readyOf(await run({ ...env, ASIDE_PORT: new URL(origin).port }));
    const rest = await readStream(await ask(again, { 'last-event-id': line.lastId() })).toEnd();
    expect(rest.events()).toEqual([
      { type: 'text-end', id: 'answer' },
      { type: 'error', errorText: expect.any(String) },
      { type: 'finish', finishReason: 'error' },
    ]);
    expect(server.received).toHaveLength(1);
  });
});
