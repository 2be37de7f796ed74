import { join } from 'node:path';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { createChatApp } from '../chat/app';
import { verifyIdToken } from '../chat/authenticate';
import type { ChatModel } from '../chat/model';
import { createRateLimiter } from '../chat/rate-limiter';
import { type Cognito, createCognito } from './cognito';
import { type Fetch, listen } from './listen';
import { openJournal } from './turns/open-journal';

export interface LocalStackOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Folder of the user pool and of turns. Made when it is not there. */
  dataDir: string;
  model: ChatModel;
  /** Life of ID and access tokens in seconds, at least 5. Default 3600. */
  tokenSeconds?: number | undefined;
  /** Refresh token rotation. Default true. */
  rotation?: boolean | undefined;
  /** How many seconds a refresh token works after it was rotated out, 0 to 60. Default 10. */
  graceSeconds?: number | undefined;
  /** Requests per second that a user may make for long. Default 2. */
  rate?: number | undefined;
  /** Requests that a user may make at once. Default 20. */
  burst?: number | undefined;
  /** How long a model goes on when nobody waits for its answer any more, in seconds, 0 to 600. Default 30. */
  turnGraceSeconds?: number | undefined;
  /** How long an answer is kept for clients that come back, in seconds, 0 to 86400. Default 600. */
  turnKeepSeconds?: number | undefined;
  /** Where clients reach the stack, if not at its own address: that of a proxy in front of it. */
  publicOrigin?: string | undefined;
  /** Where sign-up and reset codes go. Default: a line `code <username> <code>` on standard output. */
  onCode?: ((username: string, code: string) => void) | undefined;
}

export interface LocalStack {
  /** Where the user pool (at `/`) and the API (at `/chat`) are. */
  origin: string;
  /** The user pool, as its administrator sees it. */
  cognito: Cognito;
  close(): Promise<void>;
}

const DEMO = { username: 'demo', password: 'Demo-passw0rd', email: 'demo@example.com' };

const COGNITO_FOLDERS = ['/oauth2/', `/${LOCAL_POOL.userPoolId}/`];

/** The pool's paths; all others are the API's. Each app keeps its own CORS rules and refusals. */
const isCognito = (path: string): boolean =>
  path === '/' || path === '/logout' || COGNITO_FOLDERS.some(folder => path.startsWith(folder));

/**
 * Starts the user pool and the chat API on one port. Has one user, `demo` / `Demo-passw0rd`.
 * @throws Error with a sentence for the terminal: port in use, damaged data
 */
export const createLocalStack = async (options: LocalStackOptions): Promise<LocalStack> => {
  const { tokenSeconds, rotation, graceSeconds, onCode, publicOrigin, rate = 2, burst = 20 } = options;
  const { turnGraceSeconds = 30, turnKeepSeconds = 600 } = options;
  let serve: Fetch = () => new Response('starting', { status: 503 });
  // First the port: a second stack must not open the data of the one that runs.
  const { origin, close } = await listen(options.port, request => serve(request));

  const cognito = await createCognito({
    origin: () => publicOrigin ?? origin,
    dataDir: options.dataDir,
    ...(tokenSeconds !== undefined && { tokenSeconds }),
    ...(rotation !== undefined && { rotation }),
    ...(graceSeconds !== undefined && { graceSeconds }),
    ...(onCode && { onCode }),
  });
  if (!cognito.hasUser(DEMO.username)) await cognito.createUser(DEMO);

  const rules = { issuer: cognito.issuer, clientId: LOCAL_POOL.clientId, jwks: cognito.jwks() };
  const journal = await openJournal(join(options.dataDir, 'turns'), turnKeepSeconds * 1000);
  const chat = createChatApp({
    authenticate: verifyIdToken(rules),
    model: options.model,
    rateLimiter: createRateLimiter({ rate, burst }),
    journal,
    graceMs: turnGraceSeconds * 1000,
  });
  serve = request => (isCognito(new URL(request.url).pathname) ? cognito.app : chat).fetch(request);
  return {
    origin,
    cognito,
    async close() {
      await journal.close();
      await close();
    },
  };
};
