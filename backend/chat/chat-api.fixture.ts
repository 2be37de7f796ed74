import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import * as v from 'valibot';
import { ChatStreamEvent, STREAM_END } from '@/lib/contract/chat-stream';
import { type ChatAppOptions, createChatApp } from './app';
import { verifyIdToken } from './authenticate';
import { createPool } from './pool.fixture';
import { createRateLimiter } from './rate-limiter';
import { sayingModel } from './scripted-model.fixture';

export const EXTENSION_ORIGIN = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;

const pool = await createPool();
export const { token } = pool;
export const validToken = await token();

/** The chat app with the real verification of tokens, and a model that says "Hello world". */
export const createApp = (options: Partial<ChatAppOptions> = {}) =>
  createChatApp({
    authenticate: verifyIdToken(pool.rules),
    model: sayingModel('Hello ', 'world'),
    rateLimiter: createRateLimiter({ rate: 1_000, burst: 1_000 }),
    report: () => {},
    ...options,
  });

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
  /** `null` sends no `Authorization`. */
  bearer?: string | null;
  signal?: AbortSignal;
}

/** `POST /chat` as the extension sends it. */
export const chatRequest = ({ body = { message: 'Hi' }, headers, bearer = validToken, signal }: Ask = {}) =>
  new Request('http://backend.test/chat', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });

export const messagesOf = async (response: Response): Promise<EventSourceMessage[]> => {
  if (!response.body) throw new Error('no body');
  const text = response.body.pipeThrough(new TextDecoderStream());
  const messages: EventSourceMessage[] = [];
  for await (const message of text.pipeThrough(new EventSourceParserStream())) messages.push(message);
  return messages;
};

/** The events of a stream, each checked against the contract. Throws unless the stream ends with `[DONE]`. */
export const eventsOf = async (response: Response): Promise<ChatStreamEvent[]> => {
  const messages = await messagesOf(response);
  const last = messages.pop();
  if (last?.data !== STREAM_END) throw new Error(`the stream ended with ${last?.data}`);
  return messages.map(message => v.parse(ChatStreamEvent, JSON.parse(message.data)));
};

export const textOf = (events: ChatStreamEvent[]): string =>
  events.map(event => (event.type === 'text-delta' ? event.delta : '')).join('');
