import type { ServerResponse } from 'node:http';
import { RESUME_HEADER, STREAM_END, STREAM_HEADER } from '@/lib/contract/chat-stream';
import { defer } from './deferred';
import type { ChatAnswer } from './faults';

/**
 * A turn that the backend keeps, in the test's hand: whoever asks gets what comes after its `Last-Event-ID`, so that it
 * outlives any connection. For `gateway.planTurn`.
 */
export interface KeptTurn {
  answer: ChatAnswer;
  /** Resolves when it was asked for, with the request's body. */
  asked: Promise<string>;
  /** `Last-Event-ID` of each request for it, in order; null where there was none. */
  askedAfter: (string | null)[];
  /** Resolves when it has ended: by `finish`, or because the client ended it. */
  ended: Promise<void>;
  say(text: string): void;
  finish(): void;
  /** The client's `DELETE /chat/<id>`: no more is said. */
  stop(): void;
  /** Breaks the connection of whoever follows. The turn goes on. */
  breakOff(): void;
}

/** Makes a turn that the test speaks through. */
export function keepTurn(): KeptTurn {
  const events: unknown[] = [{ type: 'start' }, { type: 'text-start', id: '0' }];
  const askedAfter: (string | null)[] = [];
  const followers = new Set<ServerResponse>();
  const asked = defer<string>();
  const ended = defer();
  let last: number | undefined;
  const write = (response: ServerResponse, nth: number) => {
    response.write(`id: ${nth + 1}\ndata: ${JSON.stringify(events[nth])}\n\n`);
    if (nth === last) response.end(`data: ${STREAM_END}\n\n`);
  };
  const add = (event: unknown) => {
    if (last !== undefined && events.length > last) return;
    events.push(event);
    for (const response of followers) write(response, events.length - 1);
  };
  const end = (finishReason: string) => {
    last ??= events.length;
    add({ type: 'finish', finishReason });
    ended.resolve();
  };
  return {
    asked: asked.promise,
    askedAfter,
    ended: ended.promise,
    answer(response, body) {
      const after = response.req.headers['last-event-id'];
      askedAfter.push(typeof after === 'string' ? after : null);
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        [STREAM_HEADER.name]: STREAM_HEADER.value,
        [RESUME_HEADER.name]: RESUME_HEADER.value,
      });
      followers.add(response);
      response.on('close', () => followers.delete(response));
      for (let nth = Number(after ?? 0); nth < events.length; nth++) write(response, nth);
      asked.resolve(body);
    },
    say: text => add({ type: 'text-delta', id: '0', delta: text }),
    finish: () => end('stop'),
    stop: () => end('other'),
    breakOff() {
      for (const response of followers) response.destroy();
    },
  };
}

/** A turn that is answered whole. */
export function keepReply(text: string): KeptTurn {
  const turn = keepTurn();
  turn.say(text);
  turn.finish();
  return turn;
}
