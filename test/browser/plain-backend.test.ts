import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished } from 'vitest';
// Such a backend has no answer twice: a worker that is killed while it answers leaves an interrupted one, as it should.
import { undisturbed as test } from '../harness/undisturbed';

/** All of a backend that was there before Aside: it knows `message` and answers one JSON object. */
async function startPlainBackend(field: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const { message } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ [field]: `You said: ${message}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a backend that knows only { message }', () => {
  test.for(['reply', 'message', 'answer'])('its answer in "%s" is shown', async (field, { aside, page }) => {
    aside.gateway.chatBackend = await startPlainBackend(field);
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.ask('good morning');
    expect(await sidebar.waitForAnswer(1)).toContain('You said: good morning');
  });
});
