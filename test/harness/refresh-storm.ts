import type { ServerResponse } from 'node:http';
import type { ChatAnswer } from './faults';

const answer = (status: number, body: string) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
};

/** What may be wrong with Cognito, or with what stands before it, while the session is good. */
export const STORM = {
  '500': answer(500, '{"__type":"InternalErrorException","message":"Internal server error"}'),
  '502': answer(502, '<html><body>Bad Gateway</body></html>'),
  '503': answer(503, ''),
  throttled: answer(400, '{"__type":"TooManyRequestsException","message":"Rate exceeded"}'),
  '429': answer(429, '{"message":"Too Many Requests"}'),
  'firewall 403': answer(
    403,
    '{"__type":"ForbiddenException","message":"Request not allowed due to WAF block."}',
  ),
  'captive portal': answer(200, '<html><body>Please sign in to this network</body></html>'),
  dropped: response => void response.destroy(),
} satisfies Record<string, ChatAnswer>;

/** Never answered: the asking side has to give up, which takes it seconds. So only one request in so many. */
const TIMEOUT = { meet: () => {}, oneIn: 20 };

/** One of them for each request. `met` counts them. */
export function makeStorm(random: (limit: number) => number) {
  const met = new Map<string, number>();
  const kinds = Object.entries<ChatAnswer>(STORM);
  const play: ChatAnswer = (response, body) => {
    const kind = kinds[random(kinds.length)];
    const [name, meet] = kind && random(TIMEOUT.oneIn) > 0 ? kind : ['timeout', TIMEOUT.meet];
    met.set(name, (met.get(name) ?? 0) + 1);
    return meet(response, body);
  };
  return { play, met };
}
