import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatModel } from '@/backend/chat/model';
import type { Cognito } from '@/backend/local/cognito';
import { readSettings } from '@/backend/local/settings';
import { createLocalStack } from '@/backend/local/stack';
import { defer } from './deferred';

export interface LocalStack {
  origin: string;
  /** The user pool, as its administrator sees it. */
  cognito: Cognito;
  /** What the stack has sent out. */
  log: string[];
  /** The next code that is sent to the user (sign-up, reset) and was not handed out by this function before. */
  nextCode(username: string): Promise<string>;
  close(): Promise<void>;
}

/** Environment of the stack (see the README), such as `ASIDE_TOKEN_SECONDS`. */
export type StackOptions = Partial<
  Record<`ASIDE_${string}` | 'CHAT_MODEL' | 'AWS_REGION' | `OPENAI_${string}`, string>
>;

/** Tests ask faster than people. */
const DEFAULTS: StackOptions = { ASIDE_RATE: '50', ASIDE_BURST: '100' };

/**
 * Runs the local stack of `npm run backend` in this process, on a free port and with a data folder of its own
 * that goes away with it.
 *
 * @param onLine called with each line that the stack prints
 * @param publicOrigin where clients reach it, if through a gateway
 * @param model what answers, in the place of the model that the options name
 */
export async function startLocalStack(
  options: StackOptions = {},
  onLine: (line: string) => void = () => {},
  publicOrigin?: string,
  model?: ChatModel,
): Promise<LocalStack> {
  const data = await mkdtemp(join(tmpdir(), 'aside-data-'));
  const log: string[] = [];
  const codes: { username: string; code: string }[] = [];
  let arrival = defer();

  const stack = await createLocalStack({
    ...readSettings({ ...DEFAULTS, ...options, ASIDE_PORT: '0', ASIDE_DATA: data }),
    ...(model && { model }),
    publicOrigin,
    onCode(username, code) {
      const line = `code ${username} ${code}`;
      log.push(line);
      onLine(line);
      codes.push({ username, code });
      arrival.resolve();
      arrival = defer();
    },
  });
  return {
    origin: stack.origin,
    cognito: stack.cognito,
    log,
    async nextCode(username) {
      for (;;) {
        const index = codes.findIndex(sent => sent.username === username);
        const [sent] = index < 0 ? [] : codes.splice(index, 1);
        if (sent) return sent.code;
        await arrival.promise;
      }
    },
    async close() {
      await stack.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
