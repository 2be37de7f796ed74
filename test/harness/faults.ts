import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
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

/** A refusal with API Gateway's own body, or that of a firewall in front of it. */
export const refusal = (status: number, headers: Record<string, string> = {}): ChatAnswer =>
  json(status, { message: `refused with ${status}` }, headers);

/** A refusal in the form of a web page, as of a proxy or a firewall. */
export const htmlPage = (status: number): ChatAnswer => {
  return response => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Request blocked</title><h1>Request blocked</h1>');
  };
};

/** JSON that says that it is plain text. */
export const jsonAsText = (value: unknown): ChatAnswer => {
  return response => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(JSON.stringify(value));
  };
};

/** Sends the client to another address, for good. */
export const movedTo = (location: string): ChatAnswer => {
  return response => {
    response.writeHead(301, { location });
    response.end();
  };
};

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

const END =
  event({ type: 'text-end', id: '0' }) + event({ type: 'finish', finishReason: 'stop' }) + event(STREAM_END);

/** A streamed answer whose text comes after so many milliseconds. */
export const streamAfter =
  (milliseconds: number, text: string): ChatAnswer =>
  async response => {
    begin(response);
    await setTimeout(milliseconds);
    response.end(delta(text) + END);
  };

/** The connection is reset in the middle of the answer's headers. */
export const brokenHeaders: ChatAnswer = response => {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-str', () => socket.resetAndDestroy());
};

/**
 * The connection breaks in the middle of an event, after `text`, once that was `seen`: a browser forgets what it has
 * not handed on yet of an answer that breaks.
 */
export const brokenEvent = (text: string, seen: Promise<void>): ChatAnswer => {
  return async response => {
    begin(response);
    response.write(`${delta(text)}data: {"type":"text-de`);
    await seen;
    response.destroy();
  };
};

/** After `text` come bytes that are no event. */
export const garbage = (text: string): ChatAnswer => {
  return response => {
    begin(response);
    response.write(delta(text));
    response.write(Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x0a]));
    response.end('data: \u0000{{{ \n\n');
  };
};

/** A whole answer without the last word of the protocol; the connection stays open. */
export const withoutDone = (text: string): ChatAnswer => {
  return response => {
    begin(response);
    response.write(delta(text) + event({ type: 'finish', finishReason: 'stop' }));
  };
};

/** A whole answer, a byte at a time. */
export const trickle = (text: string, millisecondsPerByte: number): ChatAnswer => {
  return async response => {
    begin(response);
    for (const byte of Buffer.from(delta(text) + END)) {
      response.write(Buffer.from([byte]));
      await setTimeout(millisecondsPerByte);
    }
    response.end();
  };
};

/** An answer of so many megabytes, as fast as it is taken. */
export const hugeAnswer = (megabytes: number): ChatAnswer => {
  return async response => {
    begin(response);
    const closed = once(response, 'close');
    const line = `${'All work and no play makes a dull answer. '.repeat(200)}\n\n`;
    const chunk = delta(line).repeat(8);
    for (let sent = 0; sent < megabytes * 1024 * 1024 && !response.destroyed; sent += line.length * 8) {
      if (!response.write(chunk)) await Promise.race([new Promise(go => response.once('drain', go)), closed]);
    }
    response.end(END);
  };
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
      open().end(END);
    },
  };
}
