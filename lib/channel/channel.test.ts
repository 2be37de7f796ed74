import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { CALLS, type CallName } from '@/lib/contract/calls';
import { succeed } from '@/lib/contract/errors';
import { SENDER_ROLES } from '@/lib/contract/senders';
import type { CallHandlers, ViewIdentity } from '@/lib/contract/view';
import { connect } from './connect';
import { installPorts, type Ports } from './ports.fixture';
import { ChannelServer, Views } from './server';

let ports: Ports;
let views: Views;
let called: CallName[];

/** Handlers that note that they were reached. */
const handlers = () =>
  Object.fromEntries(
    Object.keys(CALLS).map(name => [
      name,
      async () => {
        called.push(name as CallName);
        return succeed(null);
      },
    ]),
  ) as unknown as CallHandlers;

function startWorker(who: Omit<ViewIdentity, 'isTop'> | undefined, changed: Partial<CallHandlers> = {}) {
  views = new Views();
  const identity = who && { ...who, isTop: true };
  new ChannelServer({ views, handlers: { ...handlers(), ...changed }, identify: async () => identity });
}

beforeEach(() => {
  called = [];
  ports = installPorts();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('a view', () => {
  test('that is somebody is welcome, and its calls are answered', async () => {
    startWorker({ role: 'popup' });
    const channel = connect();
    expect(await channel.accepted).toBe('welcome');
    expect(await channel.call('session.get', {})).toEqual({ ok: true, value: null });
  });

  test('that is nobody is refused, and so is every call that it makes', async () => {
    startWorker(undefined);
    const channel = connect();
    const early = channel.call('session.get', {});
    expect(await channel.accepted).toBe('refused');
    for (const result of [await early, await channel.call('session.get', {})]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
    expect(called).toEqual([]);
  });

  test.each([
    ['of another extension', { id: 'another', url: browser.runtime.getURL('/popup.html') }],
    ['of a content script', { id: browser.runtime.id, url: 'https://page.example/popup.html' }],
    ['without an address', { id: browser.runtime.id }],
  ])('%s is nobody', async (_, sender) => {
    startWorker({ role: 'popup' });
    ports.setSender(sender);
    expect(await connect().accepted).toBe('refused');
  });

  test('is told what is broadcast, if it is wanted', async () => {
    startWorker({ role: 'sidebar', tabId: 7 });
    const channel = connect();
    await channel.accepted;
    const told = new Promise(resolve => channel.on('session', resolve));
    expect(views.broadcast('session', { status: 'signedOut' }, view => view.tabId === 8)).toEqual([]);
    views.broadcast('session', { status: 'signedOut' }, view => view.tabId === 7);
    expect(await told).toEqual({ status: 'signedOut' });
  });
});

describe.each(SENDER_ROLES)('the %s', role => {
  test.each(Object.keys(CALLS) as CallName[])('makes the call %s only where its row says so', async name => {
    startWorker({ role });
    // The arguments do not fit every row; a sender who may not call does not get so far as to be told.
    const result = await connect().call(name, {} as never);
    const allowed = (CALLS[name].from as readonly string[]).includes(role);
    expect(!result.ok && result.error.code === 'refused').toBe(!allowed);
    if (!allowed) expect(called).toEqual([]);
  });
});

describe('a call', () => {
  test('whose arguments do not fit never reaches its handler', async () => {
    startWorker({ role: 'sidebar' });
    const result = await connect().call('turn.stop', { conversationId: 'not a uuid' });
    expect(result).toMatchObject({ error: { code: 'invalid-message' } });
    expect(called).toEqual([]);
  });

  test.each(['', 'nothing', 'toString', '__proto__', 'constructor'])('named %j is none', async name => {
    startWorker({ role: 'sidebar' });
    expect(await connect().call(name as CallName, {})).toMatchObject({ error: { code: 'invalid-message' } });
  });

  test('whose handler throws is answered as a defect of ours', async () => {
    startWorker({ role: 'popup' }, { 'session.get': () => Promise.reject(new Error('broken')) });
    expect(await connect().call('session.get', {})).toMatchObject({ error: { code: 'internal' } });
  });
});

describe('when the worker ends', () => {
  test('a call that had no answer is made again to the next one', async () => {
    const reached = Promise.withResolvers<void>();
    startWorker(
      { role: 'popup' },
      {
        'session.get': () => {
          reached.resolve();
          return new Promise(() => {});
        },
      },
    );
    const channel = connect();
    const answer = channel.call('session.get', {});
    await reached.promise;
    ports.endWorker();
    startWorker({ role: 'popup' });
    expect(await answer).toEqual({ ok: true, value: null });
  });

  test('a call that it could not carry out for that reason is not answered, but made again', async () => {
    const reached = Promise.withResolvers<void>();
    startWorker(
      { role: 'popup' },
      {
        'session.get': async () => {
          reached.resolve();
          throw new Error('No SW');
        },
      },
    );
    const answer = connect().call('session.get', {});
    await reached.promise;
    ports.endWorker();
    startWorker({ role: 'popup' });
    expect(await answer).toEqual({ ok: true, value: null });
  });

  test('a port that reached it too late says nothing, and another one is opened', async () => {
    const channel = connect(); // nobody listens
    const answer = channel.call('session.get', {});
    startWorker({ role: 'popup' });
    expect(await answer).toEqual({ ok: true, value: null });
  });

  test('the view is told that it may have missed something', async () => {
    startWorker({ role: 'popup' });
    const channel = connect();
    await channel.accepted;
    const again = new Promise<void>(resolve => channel.onReconnect(resolve));
    ports.endWorker();
    startWorker({ role: 'popup' });
    await again;
  });
});
