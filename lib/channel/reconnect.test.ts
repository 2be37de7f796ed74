import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { fail, succeed } from '@/lib/contract/errors';
import type { ViewFrame, WorkerFrame } from '@/lib/contract/frames';
import { BUILD_VERSION } from '@/lib/contract/version';
import { announceWorker } from './announce';
import { connect } from './connect';
import { PING_EVERY, PINGS_IN_VAIN } from './heartbeat';
import { installPorts, type Ports } from './ports.fixture';

/** Longer than a browser leaves an idle worker. */
const LONG = 31_000;
const NOTICED = PING_EVERY * (PINGS_IN_VAIN + 1);

let ports: Ports;
/** Everything that views said, in order, by all ports. */
let said: ViewFrame[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  ports = installPorts();
  said = [];
});

afterEach(() => {
  vi.useRealTimers();
});

type Answer = (frame: ViewFrame) => WorkerFrame[];

const welcome: WorkerFrame = { kind: 'welcome', version: BUILD_VERSION };
const result = (id: number): WorkerFrame => ({ kind: 'result', id, result: succeed(id) });

/** Welcomes everybody, answers pings and all calls. */
const answerAll: Answer = frame => {
  if (frame.kind === 'hello') return [welcome];
  return frame.kind === 'ping' ? [{ kind: 'pong' }] : [result(frame.id)];
};

/** Welcomes everybody, and never comes to a result. */
const answerNoCall: Answer = frame => (frame.kind === 'call' ? [] : answerAll(frame));

/** A worker that begins. Returns its ends of the ports. */
function startWorker(answer: Answer = answerAll): Runtime.Port[] {
  const accepted: Runtime.Port[] = [];
  browser.runtime.onConnect.addListener(port => {
    accepted.push(port);
    port.onMessage.addListener(data => {
      said.push(data as ViewFrame);
      for (const frame of answer(data as ViewFrame)) port.postMessage(frame);
    });
  });
  void announceWorker();
  return accepted;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const count = (kind: ViewFrame['kind']) => said.filter(frame => frame.kind === kind).length;

async function connected(answer?: Answer) {
  startWorker(answer);
  const channel = connect();
  await channel.accepted;
  return channel;
}

describe('when the extension is updated', () => {
  test('under the view: calls under way and later ones fail with "outdated", and no port is opened', async () => {
    const channel = await connected(answerNoCall);
    const underWay = channel.call('session.get', {});
    ports.update();
    await channel.outdated;
    expect(await underWay).toEqual(fail('outdated'));
    expect(await channel.call('session.get', {})).toEqual(fail('outdated'));
    startWorker();
    await pass(LONG);
    expect(ports.opened).toBe(1);
  });

  test('while the worker slept: the view sees it within a second', async () => {
    const channel = await connected();
    await pass(LONG);
    ports.endWorker();
    await pass(0);
    ports.update();
    const outdated = vi.fn();
    void channel.outdated.then(outdated);
    await pass(1000);
    expect(outdated).toHaveBeenCalled();
  });

  test('and a worker of another version answers: the same', async () => {
    startWorker(() => [{ kind: 'welcome', version: '1.2.4' }]);
    const channel = connect();
    const call = channel.call('session.get', {});
    await channel.outdated;
    expect(await call).toEqual(fail('outdated'));
    await pass(LONG);
    expect(ports.opened).toBe(1);
    expect(said).toEqual([{ kind: 'hello', version: BUILD_VERSION }]);
  });
});

describe('a port that is dead without saying so', () => {
  test('is given up after seconds by a view that waits for the rest of an answer', async () => {
    const channel = await connected();
    channel.watch(true);
    await pass(10 * PING_EVERY);
    expect(ports.opened).toBe(1);
    ports.loseWorker();
    startWorker();
    const again = vi.fn();
    channel.onReconnect(again);
    await pass(NOTICED);
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('is given up by a view that waits for a result, and the call is made again', async () => {
    const channel = await connected(answerNoCall);
    const call = channel.call('session.get', {});
    ports.loseWorker();
    startWorker();
    await pass(NOTICED);
    expect(await call).toEqual(succeed(1));
  });

  test('is given up when the page comes back from the back/forward cache', async () => {
    const channel = await connected();
    const again = vi.fn();
    channel.onReconnect(again);
    ports.comeBack();
    await pass(0);
    expect(again).toHaveBeenCalledTimes(1);
    expect(await channel.call('session.get', {})).toEqual(succeed(1));
  });

  test('says nothing any more once another one is there', async () => {
    const [first] = [startWorker(), connect()];
    await pass(0);
    const told = vi.fn();
    const channel = connect();
    channel.on('conversations', told);
    await channel.accepted;
    ports.comeBack();
    await pass(0);
    first[1]?.postMessage({ kind: 'push', push: 'conversations', data: null });
    first[1]?.postMessage({ kind: 'refused' });
    await pass(0);
    expect(told).not.toHaveBeenCalled();
    expect(await channel.call('session.get', {})).toEqual(succeed(1));
  });
});

describe('an idle view', () => {
  test('says nothing, so that the worker can end', async () => {
    const channel = await connected();
    await channel.call('session.get', {});
    channel.watch(true);
    channel.watch(false);
    said = [];
    await pass(10 * LONG);
    expect(said).toEqual([]);
  });

  test('lets a worker sleep that ended for want of work', async () => {
    await connected();
    await pass(LONG);
    ports.endWorker();
    await pass(10 * LONG);
    expect(ports.opened).toBe(1);
  });

  test('connects at once to the next worker where the last one ended in the middle of work', async () => {
    const channel = await connected();
    await channel.call('session.get', {});
    ports.endWorker();
    await pass(0);
    expect(ports.opened).toBe(2);
  });

  test('wakes the worker when it has something to ask', async () => {
    const channel = await connected();
    await pass(LONG);
    ports.endWorker();
    await pass(LONG);
    expect(ports.opened).toBe(1);
    const call = channel.call('session.get', {});
    ports.endWorker();
    startWorker();
    await pass(LONG);
    expect(await call).toEqual(succeed(1));
  });

  test('connects when a worker begins that somebody else has woken', async () => {
    const channel = await connected();
    const again = vi.fn();
    channel.onReconnect(again);
    await pass(LONG);
    ports.endWorker();
    await pass(LONG);
    startWorker();
    await pass(0);
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('is not asleep where the next worker began before the last one’s port closed', async () => {
    const channel = await connected();
    const again = vi.fn();
    channel.onReconnect(again);
    await pass(LONG);
    await announceWorker();
    ports.endWorker();
    startWorker();
    await pass(0);
    expect(again).toHaveBeenCalledTimes(1);
  });
});

describe('two quick ends', () => {
  test('of workers: the call is made a third time, its result comes once, and both gaps are told', async () => {
    const channel = await connected(answerNoCall);
    const again = vi.fn();
    channel.onReconnect(again);
    const call = channel.call('session.get', {});
    for (const answer of [answerNoCall, answerAll]) {
      await pass(0);
      ports.endWorker();
      startWorker(answer);
      await pass(0);
    }
    expect(await call).toEqual(succeed(1));
    expect(again).toHaveBeenCalledTimes(2);
    expect(count('call')).toBe(3);
  });

  test('while the view is not welcome yet: what it asked is asked of whoever welcomes it', async () => {
    startWorker(() => []);
    const channel = connect();
    const call = channel.call('session.get', {});
    ports.endWorker();
    startWorker(() => []);
    await pass(100);
    ports.endWorker();
    startWorker();
    await pass(1000);
    expect(await call).toEqual(succeed(1));
  });
});

test('a result that dies with its port is asked for again, and calls keep their order', async () => {
  const worker = startWorker(answerNoCall);
  const channel = connect();
  await channel.accepted;
  const settled: number[] = [];
  for (const id of [1, 2, 3]) void channel.call('session.get', {}).then(() => settled.push(id));
  await pass(0);
  for (const id of [3, 2]) worker[0]?.postMessage(result(id));
  await pass(0);
  worker[0]?.postMessage(result(1));
  ports.loseWorker();
  startWorker();
  await pass(NOTICED);
  expect(settled).toEqual([3, 2, 1]);
  expect(said.filter(frame => frame.kind === 'call').map(({ id }) => id)).toEqual([1, 2, 3, 1]);
});

test('a second result of one call changes nothing', async () => {
  const channel = await connected(frame =>
    frame.kind === 'call'
      ? [result(frame.id), { ...result(frame.id), result: fail('internal') }]
      : answerAll(frame),
  );
  expect(await channel.call('session.get', {})).toEqual(succeed(1));
  expect(await channel.call('session.get', {})).toEqual(succeed(2));
});

test('pushes arrive in the order in which they were made', async () => {
  const worker = startWorker();
  const channel = connect();
  await channel.accepted;
  const offsets: number[] = [];
  channel.on('delta', ({ offset }) => offsets.push(offset));
  channel.on('message', () => offsets.push(-1));
  for (let offset = 0; offset < 50; offset++) {
    worker[0]?.postMessage({ kind: 'push', push: 'delta', data: { offset } });
  }
  worker[0]?.postMessage({ kind: 'push', push: 'message', data: {} });
  await pass(0);
  expect(offsets).toEqual([...Array(50).keys(), -1]);
});
