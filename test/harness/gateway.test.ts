import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RESUME_HEADER } from '@/lib/contract/chat-stream';
import { droppedConnection, malformedJson, scriptStream, tooManyRequests, unauthorized } from './faults';
import { type Gateway, startGateway } from './gateway';

const stack = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const to = new URL(request.url ?? '/', 'http://stack').searchParams.get('to');
  response.setHeader(RESUME_HEADER.name, RESUME_HEADER.value);
  response.writeHead(to ? 303 : 200, { 'x-path': request.url, ...(to && { location: to }) });
  response.end(`stack ${request.method} ${body}`);
});
let gateway: Gateway;

beforeAll(async () => {
  stack.listen(0, '127.0.0.1');
  await once(stack, 'listening');
  gateway = await startGateway(0, `http://127.0.0.1:${(stack.address() as AddressInfo).port}`);
});
beforeEach(() => gateway.reset());
afterAll(async () => {
  await gateway.close();
  stack.close();
});

const ask = (message = 'hi') =>
  fetch(`${gateway.origin}/chat`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', origin: 'chrome-extension://a' },
    body: JSON.stringify({ message }),
  });

describe('the gateway', () => {
  test('hands requests to the stack and records those to /chat', async () => {
    expect(await (await ask()).text()).toBe('stack POST {"message":"hi"}');
    expect((await fetch(`${gateway.origin}/pool/.well-known/jwks.json`)).headers.get('x-path')).toBe(
      '/pool/.well-known/jwks.json',
    );
    expect(gateway.chats).toHaveLength(1);
    expect(gateway.chats[0]?.headers.authorization).toBe('Bearer x');
  });

  test('hands on that a turn is ended, and up to where an answer is in', async () => {
    const ended = await fetch(`${gateway.origin}/chat/turn-1`, { method: 'DELETE' });
    expect(await ended.text()).toBe('stack DELETE ');
    expect(gateway.stops).toEqual(['turn-1']);
    await fetch(`${gateway.origin}/chat`, { method: 'POST', headers: { 'last-event-id': '7' }, body: '{}' });
    expect(gateway.chats[0]?.headers['last-event-id']).toBe('7');
  });

  test('plays a backend that keeps turns, or one that does not', async () => {
    expect((await ask()).headers.get(RESUME_HEADER.name)).toBe('v1');
    gateway.keepsTurns = false;
    expect((await ask()).headers.get(RESUME_HEADER.name)).toBeNull();
    gateway.plan(malformedJson, malformedJson);
    expect((await ask()).headers.get(RESUME_HEADER.name)).toBeNull();
    gateway.keepsTurns = true;
    expect((await ask()).headers.get(RESUME_HEADER.name)).toBe('v1');
  });

  test('records Cognito actions by name', async () => {
    const headers = { 'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth' };
    await fetch(gateway.origin, { method: 'POST', headers, body: '{}' });
    expect(gateway.actions).toEqual(['InitiateAuth']);
  });

  test('addresses of managed login can be changed on their way there and back, others cannot', async () => {
    gateway.alterLogin = {
      address: url => url.searchParams.set('nonce', 'n'),
      redirect: url => url.searchParams.set('state', 's'),
    };
    const window = await fetch(`${gateway.origin}/oauth2/authorize?to=https://a.example/?code=1`, {
      redirect: 'manual',
    });
    expect(window.headers.get('x-path')).toContain('nonce=n');
    expect(window.headers.get('location')).toBe('https://a.example/?code=1&state=s');
    expect((await fetch(`${gateway.origin}/other`)).headers.get('x-path')).toBe('/other');
  });

  test('planned answers are played once each, in order, and readable across origins', async () => {
    gateway.plan(unauthorized, tooManyRequests(7));
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect(first.status).toBe(401);
    expect(first.headers.get('access-control-allow-origin')).toBe('chrome-extension://a');
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await third.text()).toContain('stack');
  });

  test('a dropped connection, and JSON that is none', async () => {
    gateway.plan(droppedConnection, malformedJson);
    await expect(ask()).rejects.toThrow();
    await expect((await ask()).json()).rejects.toThrow();
  });

  test('a scripted stream says what the test says, when the test says it', async () => {
    const stream = scriptStream();
    gateway.plan(stream.answer);
    const answer = ask('which?');
    expect(JSON.parse(await stream.asked)).toEqual({ message: 'which?' });
    stream.say('this one');
    stream.finish();
    const text = await (await answer).text();
    expect(text).toContain('"delta":"this one"');
    expect(text.trim().endsWith('data: [DONE]')).toBe(true);
  });

  test('a scripted stream can break off in the middle', async () => {
    const stream = scriptStream();
    gateway.plan(stream.answer);
    const half = await ask();
    expect(half.status).toBe(200);
    stream.say('The answer is');
    stream.breakOff();
    await expect(half.text()).rejects.toThrow();
  });

  test('a scripted stream notices that the client went away', async () => {
    const stream = scriptStream();
    gateway.plan(stream.answer);
    const controller = new AbortController();
    const answer = fetch(`${gateway.origin}/chat`, { method: 'POST', signal: controller.signal });
    await answer;
    controller.abort();
    await expect(stream.closed).resolves.toBeUndefined();
  });
});
