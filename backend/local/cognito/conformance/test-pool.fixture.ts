import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { ConsoleLogger } from 'aws-amplify/utils';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { type Cognito, type CognitoOptions, createCognito } from '../index';
import { MemoryStorage } from './memory-storage';

export const PASSWORD = 'Correct-h0rse';

/** Sign-in without the arithmetic of SRP, for tests that are about something else. */
export const BY_PASSWORD = { authFlowType: 'USER_PASSWORD_AUTH' } as const;

/** A user pool on a free port, and Amplify configured for it with an empty token store. */
export interface TestPool {
  cognito: Cognito;
  dataDir: string;
  url: string;
  /** Amplify's tokens, by its own keys. */
  storage: MemoryStorage;
  /** The last code that was sent to a user. */
  codeOf(username: string): string;
  /** How many codes were sent to a user. */
  codesSentTo(username: string): number;
  /** Moves the pool's clock, which stands still otherwise. The client's runs. */
  advance(seconds: number): void;
  /** Seconds since 1970 by the pool's clock. */
  epoch(): number;
  /** One request without Amplify: for what Amplify never sends. */
  post(action: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** InitiateAuth without Amplify; gives the answer's JSON. */
  initiateAuth(AuthFlow: string, AuthParameters: Record<string, string>): Promise<Answer>;
  /** RespondToAuthChallenge without Amplify; gives the answer's JSON. */
  answerChallenge(
    name: string,
    Session: string | undefined,
    responses: Record<string, string>,
  ): Promise<Answer>;
  /** Adds a confirmed user with PASSWORD, and gives the name. */
  addUser(username: string): Promise<string>;
  /** Stops the server and keeps the data, for another pool on the same folder. */
  stop(): Promise<void>;
  /** Stops the server and removes the data. */
  close(): Promise<void>;
}

type Answer = { Session?: string } & Record<string, unknown>;

/** Making an RSA key takes longer than most tests, so the pools of one file start as copies of the first, empty one. */
let emptyState: string | undefined;

ConsoleLogger.LOG_LEVEL = 'ERROR';

type Options = Omit<CognitoOptions, 'origin' | 'dataDir' | 'onCode' | 'now'> & { dataDir?: string };

export async function startTestPool(options: Options = {}): Promise<TestPool> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'cognito-')));
  const file = join(dataDir, 'cognito.json');
  if (!options.dataDir && emptyState) await writeFile(file, emptyState);
  const codes = new Map<string, string[]>();
  let time = Date.now();
  let url = '';
  const now = () => time;
  const cognito = await createCognito({
    ...options,
    dataDir,
    now,
    origin: () => url,
    onCode: (username, code) => codes.set(username, [...(codes.get(username) ?? []), code]),
  });
  if (!options.dataDir) emptyState ??= await readFile(file, 'utf8');
  const server = await new Promise<ReturnType<typeof serve>>(resolve => {
    const listening = serve({ fetch: cognito.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
      url = `http://127.0.0.1:${port}`;
      resolve(listening);
    });
  });
  const stop = async () => {
    await new Promise(resolve => server.close(resolve));
  };
  const post: TestPool['post'] = (action, body, headers) =>
    fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${action}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    cognito,
    dataDir,
    url,
    storage: configureAmplify(url),
    codeOf: username => codes.get(username)?.at(-1) ?? 'none sent',
    codesSentTo: username => codes.get(username)?.length ?? 0,
    advance: seconds => {
      time += seconds * 1000;
    },
    epoch: () => Math.floor(now() / 1000),
    post,
    initiateAuth: async (AuthFlow, AuthParameters) => {
      const body = { ClientId: LOCAL_POOL.clientId, AuthFlow, AuthParameters };
      return (await post('InitiateAuth', body)).json();
    },
    answerChallenge: async (ChallengeName, Session, ChallengeResponses) => {
      const body = { ClientId: LOCAL_POOL.clientId, ChallengeName, Session, ChallengeResponses };
      return (await post('RespondToAuthChallenge', body)).json();
    },
    addUser: async username => {
      await cognito.createUser({ username, email: `${username}@example.com`, password: PASSWORD });
      return username;
    },
    stop,
    close: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function configureAmplify(url: string): MemoryStorage {
  const { userPoolId, clientId } = LOCAL_POOL;
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: `${url}/` } },
  });
  const storage = new MemoryStorage();
  cognitoUserPoolsTokenProvider.setKeyValueStorage(storage);
  return storage;
}
