import type { IncomingMessage, ServerResponse } from 'node:http';
import { STREAM_END, STREAM_HEADER } from '@/lib/contract/chat-stream';
import { defer } from './deferred';

/** What a chat request meets at the gateway. `body` is the request's. */
export type ChatAnswer = (response: ServerResponse, body: string) => void | Promise<void>;

/** Lets the asking page read the answer, as the API's own CORS would. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse) {
  const { origin } = request.headers;
  if (!origin) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'retry-after');
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): ChatAnswer => {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
};

/** One JSON object, in whatever form the backend under test answers. */
export const jsonReply = (value: unknown): ChatAnswer => json(200, value);

/** API Gateway's own words for a token that its authorizer refused. */
export const unauthorized = json(401, { code: 'unauthorized', message: 'The incoming token has expired' });

export const tooManyRequests = (seconds: number): ChatAnswer =>
  json(429, { code: 'too-many-requests', message: 'Too Many Requests' }, { 'retry-after': `${seconds}` });

export const serverError = json(500, { code: 'internal', message: 'Internal server error' });

/** The connection breaks before a word of an answer. */
export const droppedConnection: ChatAnswer = response => void response.destroy();

/** Status 200 and a type of JSON, and a body that is not. */
export const malformedJson: ChatAnswer = response => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"reply": "hel');
};

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

function begin(response: ServerResponse) {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    [STREAM_HEADER.name]: STREAM_HEADER.value,
  });
  response.write(event({ type: 'start' }) + event({ type: 'text-start', id: '0' }));
}

const delta = (text: string) => event({ type: 'text-delta', id: '0', delta: text });

const ENDING =
  event({ type: 'text-end', id: '0' }) + event({ type: 'finish', finishReason: 'stop' }) + event(STREAM_END);

/** A streamed answer whose text comes after so many milliseconds. */
export const streamAfter =
  (milliseconds: number, text: string): ChatAnswer =>
  async response => {
    begin(response);
    await new Promise(resolve => setTimeout(resolve, milliseconds));
    response.end(delta(text) + ENDING);
  };

/** A streamed answer in the test's hand: nothing is sent until the test says so. */
export interface ScriptedStream {
  answer: ChatAnswer;
  /** Resolves when the request is here, with its body. */
  asked: Promise<string>;
  /** Resolves when the client went away, or the answer ended. */
  closed: Promise<void>;
  say(text: string): void;
  finish(): void;
  /** Breaks the connection, without an end. */
  breakOff(): void;
}

/** Makes a stream that the test speaks through. One stream serves one request. */
export function scriptStream(): ScriptedStream {
  const asked = defer<string>();
  const closed = defer();
  let response: ServerResponse | undefined;
  const open = () => {
    if (!response) throw new Error('The stream was not asked for yet: await `asked` first.');
    return response;
  };
  return {
    asked: asked.promise,
    closed: closed.promise,
    async answer(asking, body) {
      response = asking;
      begin(asking);
      asking.on('close', closed.resolve);
      asked.resolve(body);
      await closed.promise;
    },
    say: text => void open().write(delta(text)),
    breakOff: () => void open().destroy(),
    finish() {
      open().end(ENDING);
    },
  };
}
