import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowOrigin, type ChatAnswer } from './faults';
import { forward } from './forward';

/** A `POST /chat` as it arrived at the API. */
export interface ChatRecord {
  headers: IncomingMessage['headers'];
  body: string;
  /** Status of the answer; undefined while there is none. */
  status?: number;
}

/**
 * One loopback server in front of the local stack, at the origin that the extension is built for. A test tells
 * it what the next chat requests meet; everything else goes through to the stack.
 */
export interface Gateway {
  origin: string;
  /** Where requests go that no answer was planned for. */
  stack: string;
  /** Where chat requests go instead, for a test that brings a backend of its own. */
  chatBackend: string | null;
  /** Every chat request, in order of arrival. */
  chats: ChatRecord[];
  /** Every Cognito action (`InitiateAuth`, `GetTokensFromRefreshToken`…), in order of arrival. */
  actions: string[];
  /** The next chat requests get these answers, one each. */
  plan(...answers: ChatAnswer[]): void;
  /** Every chat request from now on, after the planned ones, gets this answer; null: the stack's. */
  planAlways(answer: ChatAnswer | null): void;
  /** Forgets plans and records. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a gateway on `port` of the loopback address; 0 takes any free one. */
export async function startGateway(port: number, stack: string): Promise<Gateway> {
  let planned: ChatAnswer[] = [];
  let always: ChatAnswer | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const action = request.headers['x-amz-target'];
    if (typeof action === 'string') gateway.actions.push(action.split('.').at(-1) ?? action);
    if (request.method !== 'POST' || request.url !== '/chat')
      return forward(gateway.stack, request, response);

    const body = Buffer.concat(await request.toArray());
    const record: ChatRecord = { headers: request.headers, body: body.toString() };
    gateway.chats.push(record);
    response.on('close', () => {
      if (response.headersSent) record.status = response.statusCode;
    });
    const play = planned.shift() ?? always;
    if (!play) return forward(gateway.chatBackend ?? gateway.stack, request, response, body);
    allowOrigin(request, response);
    await play(response, body.toString());
  }

  const server = createServer((request, response) => {
    // A client that hangs up in the middle of an answer is part of what is tested.
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const gateway: Gateway = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stack,
    chatBackend: null,
    chats: [],
    actions: [],
    plan: (...answers) => void planned.push(...answers),
    planAlways: answer => {
      always = answer;
    },
    reset() {
      planned = [];
      always = null;
      gateway.chatBackend = null;
      gateway.chats.length = 0;
      gateway.actions.length = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return gateway;
}
