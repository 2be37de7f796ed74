import { once } from 'node:events';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as makeRequest,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';

interface ForwardOptions {
  /** What was already read of the request. */
  body?: Buffer;
  /** May change the answer's headers on their way. */
  onHeaders?: (headers: IncomingHttpHeaders) => void;
  /** Gets the whole answer, once it is here; it is then not streamed. */
  onAnswer?: (answer: string) => void;
}

/**
 * Hands a request on to `target` and its answer back, as it streams. When the client goes away the request to
 * the target is cut too, so that the target sees the same as without a gateway.
 */
export async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  { body, onHeaders, onAnswer }: ForwardOptions = {},
): Promise<void> {
  const onward = makeRequest(new URL(request.url ?? '/', target), {
    method: request.method,
    headers: request.headers,
  });
  response.on('close', () => onward.destroy());
  if (body) onward.end(body);
  else request.pipe(onward);

  const [answer]: IncomingMessage[] = await once(onward, 'response');
  if (!answer) throw new Error('The stack sent no answer.');
  onHeaders?.(answer.headers);
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  if (!onAnswer) return pipeline(answer, response);
  const whole = Buffer.concat(await answer.toArray());
  onAnswer(whole.toString());
  response.end(whole);
}
