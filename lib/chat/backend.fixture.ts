import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { RESUME_HEADER } from '@/lib/contract/chat-stream';
import { type Result, succeed } from '@/lib/contract/errors';
import { ChatApi } from './chat-api';
import type { AskOptions, ChatEvent } from './chat-event';
import type { TokenSource } from './send-question';

export const RESUMING = { [RESUME_HEADER.name]: RESUME_HEADER.value };

type Env = { Bindings: HttpBindings };

/** A backend on a free port until the test ends; resolves with the address of its chat API. */
export async function startBackend(app: Pick<Hono<Env>, 'fetch'>): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, info => resolve(info.port));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${await promise}/chat`;
}

/** What a request meets. */
export type Play = (c: Context<Env>) => Response | Promise<Response>;

/** A backend that plays these answers in turn, the last one for ever, and tells what it was asked. */
export async function playBackend(...plays: Play[]) {
  const asked: { lastEventId: string | undefined }[] = [];
  const deleted: string[] = [];
  const app = new Hono<Env>()
    .post('/chat', c => {
      asked.push({ lastEventId: c.req.header('last-event-id') });
      return plays[Math.min(asked.length, plays.length) - 1]?.(c) ?? c.notFound();
    })
    .delete('/chat/:id', c => {
      deleted.push(`${c.req.param('id')} ${c.req.header('authorization')}`);
      return c.body(null, 204);
    });
  return { url: await startBackend(app), asked, deleted };
}

export const refuse =
  (status: number, headers: Record<string, string> = {}, body: unknown = { message: 'no' }): Play =>
  () =>
    new Response(JSON.stringify(body), { status, headers });

/** The connection breaks before a word of an answer. */
export const drop: Play = ({ env }) => {
  env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** Event `id` of a turn. */
const delta = (id: number | undefined, text: string) =>
  `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify({ type: 'text-delta', id: '0', delta: text })}\n\n`;

interface Part {
  headers?: Record<string, string>;
  /** Id of the first word; without one, no word has any. */
  from?: number;
  words: string[];
  /** `break`: the connection breaks after the words. */
  end?: 'finish' | 'break';
}

/** A streamed answer, or a part of one. */
export const say =
  ({ headers = RESUMING, from, words, end = 'finish' }: Part): Play =>
  ({ env: { outgoing } }) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
    const body = words.map((word, nth) => delta(from === undefined ? from : from + nth, word)).join('');
    if (end === 'break') outgoing.write(body || ':\n\n', () => outgoing.destroy());
    else outgoing.end(`${body}data: {"type":"finish","finishReason":"stop"}\n\ndata: [DONE]\n\n`);
    return RESPONSE_ALREADY_SENT;
  };

/** Gives token-1, and token-2 once token-1 was refused; `seen` tells what was asked for. */
export function tokensOnce(second: Result<{ idToken: string }> = succeed({ idToken: 'token-2' })) {
  const seen: string[] = [];
  const source: TokenSource = {
    tokens: async ({ refused } = {}) => {
      seen.push(refused ? `refused ${refused}` : 'first');
      return refused ? second : succeed({ idToken: 'token-1' });
    },
    expire: async () => void seen.push('expire'),
  };
  return { source, seen };
}

/** Without `accepted`, which tells nothing of the answer. */
export const withoutAccepted = (events: ChatEvent[]) => events.filter(({ kind }) => kind !== 'accepted');

export const textOf = (events: ChatEvent[]) =>
  events.map(event => (event.kind === 'text' ? event.text : '')).join('');

export const REQUEST = { message: 'Hi', requestId: 'a7c9c1ea-6c1c-4a5f-9d6e-0a7f4b3c2d10' };

/** A chat API over `playBackend`; `ask` asks the one question, to its end. */
export async function startApi(...plays: Play[]) {
  const backend = await playBackend(...plays);
  const api = new ChatApi(backend.url, tokensOnce().source);
  const ask = (options: Partial<AskOptions> = {}): Promise<ChatEvent[]> =>
    Array.fromAsync(api.ask(REQUEST, { signal: new AbortController().signal, ...options }));
  return { ...backend, api, ask };
}
