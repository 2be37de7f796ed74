import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
const READY = /^aside backend ready (http:\S+)$/;
const CODE = /^code (\S+) (\d+)$/;

export interface LocalStack {
  origin: string;
  /** All that the stack has printed. */
  log: string[];
  /** The next code that is sent to the user (sign-up, reset) and was not handed out by this function before. */
  nextCode(username: string): Promise<string>;
  close(): Promise<void>;
}

/** Environment of the stack (see the README), such as `ASIDE_TOKEN_SECONDS`. */
export type StackOptions = Record<`ASIDE_${string}` | 'CHAT_MODEL' | `OPENAI_${string}`, string>;

/**
 * Runs the local stack as `npm run backend` does, in a process of its own, on a free port and with a data
 * folder of its own that goes away with it.
 *
 * @param onLine called with each line that the stack prints
 */
export async function startLocalStack(
  options: Partial<StackOptions> = {},
  onLine: (line: string) => void = () => {},
): Promise<LocalStack> {
  const data = await mkdtemp(join(tmpdir(), 'aside-data-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'backend/local/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ASIDE_PORT: '0',
      ASIDE_DATA: data,
      ASIDE_RATE: '50',
      ASIDE_BURST: '100',
      ...options,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  let taken = 0;
  let wake = () => {};
  const note = (line: string) => {
    log.push(line);
    onLine(line);
    wake();
  };
  createInterface(child.stdout).on('line', note);
  createInterface(child.stderr).on('line', note);
  child.on('exit', () => wake());

  /** Waits for a line that `read` makes something of. */
  async function waitForLine(from: number, read: (line: string) => string | undefined) {
    for (let index = from; ; ) {
      for (; index < log.length; index++) {
        const value = read(log[index] ?? '');
        if (value !== undefined) return { value, index };
      }
      if (child.exitCode !== null || child.signalCode) {
        throw new Error(`The local stack ended:\n${log.slice(-20).join('\n')}`);
      }
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  }

  const { value: origin } = await waitForLine(0, line => READY.exec(line)?.[1]);
  return {
    origin,
    log,
    async nextCode(username) {
      const { value, index } = await waitForLine(taken, line => {
        const [, name, code] = CODE.exec(line) ?? [];
        return name === username ? code : undefined;
      });
      taken = index + 1;
      return value;
    },
    async close() {
      if (child.exitCode === null && !child.signalCode) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      await rm(data, { recursive: true, force: true });
    },
  };
}
