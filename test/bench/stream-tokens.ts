import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { STREAM_END, STREAM_HEADER } from '@/lib/contract/chat-stream';
import type { ChatAnswer } from '../harness/faults';

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
/** Tokens in one write, where nobody waits for the next. */
const AT_ONCE = 16;

/** Sends an event per token, `perSecond` of them; as fast as the client takes them where that is infinite. */
export const streamTokens =
  (tokens: readonly string[], perSecond: number): ChatAnswer =>
  async response => {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
      [STREAM_HEADER.name]: STREAM_HEADER.value,
    });
    response.write(event({ type: 'start' }) + event({ type: 'text-start', id: '0' }));
    const began = performance.now();
    const closed = once(response, 'close');
    for (let sent = 0; sent < tokens.length && !response.destroyed; ) {
      const due = Number.isFinite(perSecond)
        ? Math.ceil(((performance.now() - began) / 1000) * perSecond)
        : sent + AT_ONCE;
      const next = tokens.slice(sent, due);
      sent += next.length;
      const taken = response.write(next.map(delta => event({ type: 'text-delta', id: '0', delta })).join(''));
      if (!taken) await Promise.race([new Promise(go => response.once('drain', go)), closed]);
      if (Number.isFinite(perSecond)) await pause(1000 / perSecond);
    }
    response.end(
      event({ type: 'text-end', id: '0' }) +
        event({ type: 'finish', finishReason: 'stop' }) +
        event(STREAM_END),
    );
  };
