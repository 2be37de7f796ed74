import type { AsideConfig } from '@/lib/config/config';

/** Where this build has its pool and its chat API. */
export type ConnectionConfig = Pick<AsideConfig, 'cognitoUrl' | 'userPoolId' | 'chatUrl'>;

/**
 * What was found at an address. `ready`: what has to be there is. `open`: a chat API that answers without a sign-in.
 * `wrong`: something else is there; API Gateway says 403 where it knows no such path. `unreachable`: nothing, or CORS forbids to read it; the browser does not say which.
 */
export type Finding = 'ready' | 'open' | 'wrong' | 'unreachable';

export interface ConnectionReport {
  pool: Finding;
  chat: Finding;
}

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Looks whether the pool and the chat API are where this build has them. Neither a token nor a question is sent: an API
 * that asks for a sign-in is there. Each is asked by its own address alone.
 */
export async function checkConnection(
  { cognitoUrl, userPoolId, chatUrl }: ConnectionConfig,
  ask: typeof fetch = fetch,
): Promise<ConnectionReport> {
  const keys = new URL(`${userPoolId}/.well-known/jwks.json`, cognitoUrl);
  const [pool, chat] = await Promise.all([
    statusOf(ask(keys, withPatience({}))),
    statusOf(
      ask(
        chatUrl,
        withPatience({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
      ),
    ),
  ]);
  return {
    pool: pool === undefined ? 'unreachable' : pool === 200 ? 'ready' : 'wrong',
    chat:
      chat === undefined
        ? 'unreachable'
        : chat === 401
          ? 'ready'
          : chat < 300 || chat === 400
            ? 'open'
            : 'wrong',
  };
}

const withPatience = (request: RequestInit): RequestInit => ({
  ...request,
  cache: 'no-store',
  redirect: 'manual',
  signal: AbortSignal.timeout(PATIENCE),
});

async function statusOf(asked: Promise<Response>): Promise<number | undefined> {
  try {
    const { type, status } = await asked;
    return type === 'opaqueredirect' ? 302 : status;
  } catch {
    return undefined;
  }
}
