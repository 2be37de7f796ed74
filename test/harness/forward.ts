import { once } from 'node:events';
import { type IncomingMessage, request as makeRequest, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/**
 * Hands a request on to `target` and its answer back, as it streams. When the client goes away the request to
 * the target is cut too, so that the target sees the same as without a gateway.
 * `body`: what was already read of the request. `onAnswer`: gets the whole answer, once it is here; it is then not
 * streamed.
 */
export async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  body?: Buffer,
  onAnswer?: (answer: string) => void,
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
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  if (!onAnswer) return pipeline(answer, response);
  const whole = Buffer.concat(await answer.toArray());
  onAnswer(whole.toString());
  response.end(whole);
}
