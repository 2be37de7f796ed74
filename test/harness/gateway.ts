import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RESUME_HEADER } from '@/lib/contract/chat-stream';
import { allowOrigin, type ChatAnswer, unauthorized } from './faults';
import { forward } from './forward';
import { type IssuedTokens, readIssuedTokens } from './issued-tokens';
import type { KeptTurn } from './keep-turn';
import { KILL_PATH } from './kill-mode';

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
  /**
   * Whether the backend keeps turns, by what its answers say: true, also of planned answers; false, not even of the
   * stack's; null, the stack's as they are, and planned ones not.
   */
  keepsTurns: boolean | null;
  /** Every chat request, in order of arrival. */
  chats: ChatRecord[];
  /** Ids of the turns that the client ended with `DELETE /chat/<id>`. */
  stops: string[];
  /** Every Cognito action (`InitiateAuth`, `GetTokensFromRefreshToken`…), in order of arrival. */
  actions: string[];
  /** All tokens that Cognito gave out through this gateway, in order. Kept by `reset`. */
  issued: IssuedTokens[];
  /** Changes the addresses of managed login on their way: those that the window asks for, those that it is sent to. */
  alterLogin: { address?: (url: URL) => void; redirect?: (url: URL) => void };
  /** ID tokens that the API calls expired: 401 for every chat that brings one, after the planned answers. */
  ended: Set<string>;
  /** Kill mode: what is done before a view's call. */
  beforeCall: (() => Promise<void>) | null;
  /** The next chat requests get these answers, one each. */
  plan(...answers: ChatAnswer[]): void;
  /** The next question is this turn, which is kept: asked for again by its `requestId`, it is the same. */
  planTurn(turn: KeptTurn): void;
  /** Every chat request from now on, after the planned ones, gets this answer; null: the stack's. */
  planAlways(answer: ChatAnswer | null): void;
  /** What Cognito's actions of this name meet from now on; null: the stack. */
  planAction(action: string, answer: ChatAnswer | null): void;
  /**
   * Ends the connections that nothing goes over, so that the next request has one of its own. Over a used one that
   * breaks before an answer, Chromium sends a request once more by itself, a POST too, and so it does on 408.
   * Source: https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc
   * (`ShouldResendRequest`)
   */
  dropIdleConnections(): void;
  /** Forgets plans and records. */
  reset(): void;
  close(): Promise<void>;
}

/** The address after a change; where it is of this origin, without the origin. */
function alter(address: string, origin: string, change: (url: URL) => void): string {
  const url = new URL(address, origin);
  change(url);
  return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}

const readRequestId = (body: string): string => JSON.parse(body).requestId ?? '';

/** Starts a gateway on `port` of the loopback address; 0 takes any free one. */
export async function startGateway(port: number, stack: string): Promise<Gateway> {
  let planned: ChatAnswer[] = [];
  let always: ChatAnswer | null = null;
  const plannedActions = new Map<string, ChatAnswer>();
  /** Those that were asked for, by `requestId`. */
  const turns = new Map<string, KeptTurn>();

  function noteTokens(answer: string) {
    const issued = readIssuedTokens(answer);
    if (issued) gateway.issued.push(issued);
  }

  /** A page of managed login, or its token endpoint. */
  function answerLogin(request: IncomingMessage, response: ServerResponse) {
    const { address, redirect } = gateway.alterLogin;
    if (address && request.method === 'GET') request.url = alter(request.url ?? '', gateway.origin, address);
    return forward(gateway.stack, request, response, {
      onHeaders: headers => {
        if (redirect && headers.location)
          headers.location = alter(headers.location, gateway.origin, redirect);
      },
      ...(request.url === '/oauth2/token' && { onAnswer: noteTokens }),
    });
  }

  async function answerAction(action: string, request: IncomingMessage, response: ServerResponse) {
    gateway.actions.push(action);
    const body = Buffer.concat(await request.toArray());
    const play = plannedActions.get(action);
    if (!play) {
      return forward(gateway.stack, request, response, { body, onAnswer: noteTokens });
    }
    allowOrigin(request, response);
    await play(response, body.toString());
  }

  const findTurn = (body: string) => (turns.size > 0 ? turns.get(readRequestId(body)) : undefined);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.url === KILL_PATH) {
      await gateway.beforeCall?.();
      allowOrigin(request, response);
      return response.writeHead(204).end();
    }
    const action = request.headers['x-amz-target'];
    if (typeof action === 'string') {
      return answerAction(action.split('.').at(-1) ?? action, request, response);
    }
    if (request.url?.startsWith('/oauth2/')) return answerLogin(request, response);
    const stopped = request.method === 'DELETE' && /^\/chat\/([^/]+)$/.exec(request.url ?? '')?.[1];
    if (stopped) {
      gateway.stops.push(stopped);
      turns.get(stopped)?.stop();
      return forward(gateway.chatBackend ?? gateway.stack, request, response);
    }
    if (request.method !== 'POST' || request.url !== '/chat')
      return forward(gateway.stack, request, response);

    const body = Buffer.concat(await request.toArray());
    const record: ChatRecord = { headers: request.headers, body: body.toString() };
    gateway.chats.push(record);
    response.on('close', () => {
      if (response.headersSent) record.status = response.statusCode;
    });
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const play =
      findTurn(record.body)?.answer ??
      planned.shift() ??
      always ??
      (gateway.ended.has(token) ? unauthorized : null);
    if (!play) {
      const onHeaders = (headers: IncomingHttpHeaders) => {
        if (gateway.keepsTurns === false) delete headers[RESUME_HEADER.name];
      };
      return forward(gateway.chatBackend ?? gateway.stack, request, response, { body, onHeaders });
    }
    allowOrigin(request, response);
    if (gateway.keepsTurns) response.setHeader(RESUME_HEADER.name, RESUME_HEADER.value);
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
    beforeCall: null,
    keepsTurns: null,
    chats: [],
    stops: [],
    actions: [],
    issued: [],
    alterLogin: {},
    ended: new Set(),
    plan: (...answers) => void planned.push(...answers),
    planTurn(turn) {
      gateway.plan((response, body) => {
        turns.set(readRequestId(body), turn);
        return turn.answer(response, body);
      });
    },
    planAlways: answer => {
      always = answer;
    },
    planAction(action, answer) {
      if (answer) plannedActions.set(action, answer);
      else plannedActions.delete(action);
    },
    dropIdleConnections: () => server.closeIdleConnections(),
    reset() {
      planned = [];
      turns.clear();
      always = null;
      gateway.chatBackend = null;
      gateway.keepsTurns = null;
      gateway.chats.length = 0;
      gateway.stops.length = 0;
      gateway.actions.length = 0;
      gateway.alterLogin = {};
      gateway.ended.clear();
      plannedActions.clear();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return gateway;
}
