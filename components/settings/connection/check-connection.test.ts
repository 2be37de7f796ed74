import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkConnection } from './check-connection';

/** A server that gives every request the status that goes with its path, and the headers and texts that it was sent. */
async function startServer(statusOf: (path: string) => number) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'no token'} ${body}`);
    response.writeHead(statusOf(request.url ?? ''), { location: '/elsewhere' });
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    config: { cognitoUrl: `${origin}/`, userPoolId: 'eu-west-1_a', chatUrl: `${origin}/prod/chat` },
  };
}

test.for([
  [200, 401, 'ready', 'ready'],
  [200, 200, 'ready', 'open'],
  [200, 400, 'ready', 'open'],
  [404, 403, 'wrong', 'wrong'],
  [500, 404, 'wrong', 'wrong'],
  [302, 302, 'wrong', 'wrong'],
] as const)(
  'a pool that says %i and a chat API that says %i are %s and %s',
  async ([pool, chat, ...found]) => {
    const { config } = await startServer(path => (path.includes('jwks') ? pool : chat));
    const report = await checkConnection(config);
    expect([report.pool, report.chat]).toEqual(found);
  },
);

test('neither a token nor a question is sent, and no other address is asked', async () => {
  const { asked, config } = await startServer(() => 302);
  await checkConnection(config);
  expect(asked.sort()).toEqual([
    'GET /eu-west-1_a/.well-known/jwks.json no token ',
    'POST /prod/chat no token {}',
  ]);
});

test('nobody is there', async () => {
  const report = await checkConnection({
    cognitoUrl: 'http://127.0.0.1:9/',
    userPoolId: 'eu-west-1_a',
    chatUrl: 'http://127.0.0.1:9/chat',
  });
  expect(report).toEqual({ pool: 'unreachable', chat: 'unreachable' });
});
