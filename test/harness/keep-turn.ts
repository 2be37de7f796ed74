import type { ServerResponse } from 'node:http';
import { RESUME_HEADER, STREAM_END, STREAM_HEADER } from '@/lib/contract/chat-stream';
import type { ChatAnswer } from './faults';

/** A turn that the backend keeps, in the test's hand: whoever asks gets what comes after its `Last-Event-ID`. */
export interface KeptTurn {
  answer: ChatAnswer;
  /** `Last-Event-ID` of each request for it, in order; null where there was none. */
  asked: (string | null)[];
  say(text: string): void;
  finish(): void;
  /** Breaks the connection of whoever follows. The turn goes on. */
  breakOff(): void;
}

/** Makes a turn that the test speaks through, for `gateway.planAlways`. */
export function keepTurn(): KeptTurn {
  const events: unknown[] = [{ type: 'start' }, { type: 'text-start', id: '0' }];
  const asked: (string | null)[] = [];
  const followers = new Set<ServerResponse>();
  const write = (response: ServerResponse, nth: number) => {
    response.write(`id: ${nth + 1}\ndata: ${JSON.stringify(events[nth])}\n\n`);
    if (nth === ended) response.end(`data: ${STREAM_END}\n\n`);
  };
  let ended: number | undefined;
  const add = (event: unknown) => {
    events.push(event);
    for (const response of followers) write(response, events.length - 1);
  };
  return {
    asked,
    answer(response) {
      const last = response.req.headers['last-event-id'];
      asked.push(typeof last === 'string' ? last : null);
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        [STREAM_HEADER.name]: STREAM_HEADER.value,
        [RESUME_HEADER.name]: RESUME_HEADER.value,
      });
      followers.add(response);
      response.on('close', () => followers.delete(response));
      for (let nth = Number(last ?? 0); nth < events.length; nth++) write(response, nth);
    },
    say: text => add({ type: 'text-delta', id: '0', delta: text }),
    finish() {
      ended = events.length;
      add({ type: 'finish', finishReason: 'stop' });
    },
    breakOff() {
      for (const response of followers) response.destroy();
    },
  };
}
