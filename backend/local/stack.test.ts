import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { eventsOf, textOf } from '../chat/chat-api.fixture';
import { ARTICLE } from '../chat/embedded/article.fixture';
import { createEmbeddedModel } from '../chat/embedded/model';
import { createLatch } from '../chat/latch.fixture';
import { scriptedModel } from '../chat/scripted-model.fixture';
import { MemoryStorage } from './cognito/conformance/memory-storage';
import { createLocalStack, type LocalStack, type LocalStackOptions } from './stack';

const EXTENSION_ORIGIN = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;

let stack: LocalStack;
let dataDir: string;

/** Starts the stack, and signs its demo user in with Amplify, by SRP. */
const startSignedIn = async (options: Partial<LocalStackOptions> = {}): Promise<void> => {
  dataDir = await mkdtemp(join(tmpdir(), 'aside-stack-'));
  stack = await createLocalStack({ port: 0, dataDir, model: createEmbeddedModel({ paceMs: 0 }), ...options });
  const { userPoolId, clientId } = LOCAL_POOL;
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: `${stack.origin}/` } },
  });
  cognitoUserPoolsTokenProvider.setKeyValueStorage(new MemoryStorage());
  const { isSignedIn } = await signIn({ username: 'demo', password: 'Demo-passw0rd' });
  expect(isSignedIn).toBe(true);
};

afterEach(async () => {
  vi.useRealTimers();
  await stack.close();
  await rm(dataDir, { recursive: true, force: true });
});

const idToken = async (): Promise<string> => String((await fetchAuthSession()).tokens?.idToken);

const ask = (token: string, accept: string, init: RequestInit = {}) =>
  fetch(`${stack.origin}/chat`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept },
    body: JSON.stringify({ message: 'Who is the enemy of bees?', page: ARTICLE }),
    ...init,
  });

describe('the local stack', () => {
  test('answers a user who signed in with Amplify, in JSON and streamed', async () => {
    await startSignedIn();
    const token = await idToken();
    const answer = await (await ask(token, 'application/json')).json();
    expect(answer).toMatchObject({
      reply: expect.stringContaining('Varroa destructor'),
      finishReason: 'stop',
    });

    const streamed = await ask(token, 'text/event-stream');
    expect(streamed.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const events = await eventsOf(streamed);
    expect(textOf(events)).toBe(answer.reply);
    expect(events.map(event => event.type)).toContain('source-url');
  });

  test('refuses the access token', async () => {
    await startSignedIn();
    const token = String((await fetchAuthSession()).tokens?.accessToken);
    expect((await ask(token, 'application/json')).status).toBe(401);
  });

  test('refuses a token of 5 seconds once it has expired, and takes the one that Amplify refreshes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await startSignedIn({ tokenSeconds: 5 });
    const token = await idToken();
    expect((await ask(token, 'application/json')).status).toBe(200);

    vi.setSystemTime(Date.now() + 5_000);
    const refused = await ask(token, 'application/json');
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: 'token-expired' });

    const fresh = await idToken();
    expect(fresh).not.toBe(token);
    expect((await ask(fresh, 'application/json')).status).toBe(200);
  });

  test('limits each user to a rate and a burst', async () => {
    await startSignedIn({ rate: 0.001, burst: 1 });
    const token = await idToken();
    expect((await ask(token, 'application/json')).status).toBe(200);
    const refused = await ask(token, 'application/json');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^(999|1000)$/);
  });

  test('reads a refusal out to a client that is still sending', async () => {
    await startSignedIn();
    const body = JSON.stringify({ message: 'x'.repeat(8_000_000) });
    const refused = await ask(await idToken(), 'application/json', { body });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ code: 'too-large' });
  });

  test('sends each word at once, and aborts the model after its grace when the client goes away', async () => {
    const aborted = createLatch();
    const model = scriptedModel(async function* (_, signal) {
      signal.addEventListener('abort', aborted.open);
      yield { type: 'text', text: 'First' };
      await aborted.opened;
    });
    await startSignedIn({ model, turnGraceSeconds: 0 });
    const client = new AbortController();
    const response = await ask(await idToken(), 'text/event-stream', { signal: client.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    while (!received.includes('First')) received += (await reader?.read())?.value ?? '';
    client.abort();
    await aborted.opened;
  });

  test('lets an extension through to both halves, and no web page', async () => {
    await startSignedIn();
    const preflight = (path: string, origin: string, headers: string) =>
      fetch(`${stack.origin}${path}`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': headers,
        },
      });
    const cognito = await preflight('/', EXTENSION_ORIGIN, 'x-amz-target,x-amz-user-agent');
    expect(cognito.headers.get('access-control-allow-headers')).toContain('x-amz-user-agent');
    const chat = await preflight('/chat', EXTENSION_ORIGIN, 'authorization,content-type');
    expect(chat.headers.get('access-control-allow-headers')).toContain('authorization');
    for (const path of ['/', '/chat']) {
      expect((await preflight(path, 'https://example.com', 'authorization')).status).toBe(403);
    }
  });

  test('has the pool’s public keys beside the API, and nothing else', async () => {
    await startSignedIn();
    const jwks = await fetch(`${stack.origin}/${LOCAL_POOL.userPoolId}/.well-known/jwks.json`);
    expect(await jwks.json()).toMatchObject({ keys: [{ kty: 'RSA' }] });
    const nothing = await fetch(`${stack.origin}/nothing`);
    expect(nothing.status).toBe(404);
    expect(await nothing.json()).toMatchObject({ code: 'not-found' });
  });

  test('keeps its users over a restart', async () => {
    await startSignedIn();
    await stack.cognito.createUser({ username: 'ada', password: 'Ada-passw0rd', email: 'ada@example.com' });
    await stack.close();
    stack = await createLocalStack({ port: 0, dataDir, model: createEmbeddedModel() });
    expect(['demo', 'ada', 'bob'].filter(stack.cognito.hasUser)).toEqual(['demo', 'ada']);
  });
});
