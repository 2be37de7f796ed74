import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { CALLS, type CallName } from '@/lib/contract/calls';
import { succeed } from '@/lib/contract/errors';
import { PORT_NAME, ViewFrame, WorkerFrame } from '@/lib/contract/frames';
import { BUILD_VERSION } from '@/lib/contract/version';
import type { CallHandlers, ViewIdentity } from '@/lib/contract/view';
import { seed } from '@/test/harness/seed';
import { installPorts } from './ports.fixture';
import { ChannelServer, Views } from './server';

const HELLO = { kind: 'hello' };
const CALL = { kind: 'call', id: 1, call: 'session.get', args: {} };
const REFUSED = { kind: 'refused' };
const INVALID = { ok: false, error: { code: 'invalid-message' } };
const Failure = v.object({ ok: v.literal(false), error: v.object({ code: v.string() }) });
const TICKET = 'T'.repeat(32);

let identified: number;
let called: string[];
let views: Views;

/** A worker for which whoever presents `TICKET` is a sidebar. */
beforeEach(() => {
  identified = 0;
  called = [];
  installPorts();
  views = new Views();
  const handler = (name: string) => async () => {
    called.push(name);
    return succeed(null);
  };
  new ChannelServer({
    views,
    handlers: Object.fromEntries(
      Object.keys(CALLS).map(name => [name, handler(name)]),
    ) as unknown as CallHandlers,
    identify: async (_, ticket): Promise<ViewIdentity | undefined> => {
      identified += 1;
      return ticket === TICKET ? { role: 'sidebar', tabId: 7, isTop: false } : undefined;
    },
  });
});

/** Speaks on a new port. `closed` resolves when the worker closes it, with all that it said; `answer` with the nth. */
function speak(frames: unknown[], name = PORT_NAME) {
  const port = browser.runtime.connect({ name });
  const said: unknown[] = [];
  const [closed, answers] = [Promise.withResolvers<unknown[]>(), new Map<number, () => void>()];
  port.onMessage.addListener(frame => {
    answers.get(said.push(frame))?.();
  });
  port.onDisconnect.addListener(() => closed.resolve(said));
  const say = (frame: unknown) => port.postMessage(frame);
  const answer = async (nth: number) => {
    if (said.length < nth) await new Promise<void>(resolve => answers.set(nth, resolve));
    return said[nth - 1];
  };
  frames.forEach(say);
  return { closed: closed.promise, answer, say };
}

const countViews = () => views.broadcast('session', { status: 'signedOut' }).length;

describe('a port is refused and closed', () => {
  test.each([
    ['whose hello proves nothing', [HELLO, CALL]],
    ['that begins with a call', [CALL, { ...HELLO, ticket: TICKET }]],
    ['that calls before it is welcome', [{ ...HELLO, ticket: TICKET }, CALL]],
    ['that says hello twice', [{ ...HELLO, ticket: TICKET }, HELLO]],
    ['whose hello cannot be read', [{ ...HELLO, ticket: 7 }]],
    ['that says nothing sensible', ['hello']],
  ])('%s', async (_, frames) => {
    expect(await speak(frames).closed).toEqual([REFUSED]);
    expect(countViews()).toBe(0);
    expect(called).toEqual([]);
  });

  test('that pings before it is welcome', async () => {
    expect(await speak([{ kind: 'ping' }]).closed).toEqual([REFUSED]);
  });

  test('that has another name', async () => {
    expect(await speak([], 'something').closed).toEqual([REFUSED]);
    expect(identified).toBe(0);
  });
});

/** A view that the worker has accepted as a sidebar. */
async function welcome() {
  const view = speak([{ ...HELLO, ticket: TICKET }]);
  expect(await view.answer(1)).toEqual({ kind: 'welcome', version: BUILD_VERSION });
  return view;
}

describe('a welcome view', () => {
  test('whose call cannot be read is told which', async () => {
    const view = await welcome();
    for (const frame of [
      { kind: 'call', id: 2, call: 7 },
      { ...CALL, id: 3, more: 1 },
    ]) {
      view.say(frame);
      expect(await view.answer(frame.id)).toMatchObject({ id: frame.id, result: INVALID });
    }
  });

  test('that pings is answered', async () => {
    const view = await welcome();
    view.say({ kind: 'ping' });
    expect(await view.answer(2)).toEqual({ kind: 'pong' });
  });

  test('that says what is nothing at all is refused, and gets no more pushes', async () => {
    const view = await welcome();
    view.say({ kind: 'call', id: 'five' });
    expect((await view.closed).slice(1)).toEqual([REFUSED]);
    expect(countViews()).toBe(0);
  });
});

describe('a view of another version', () => {
  test('is told so, and nothing is done for it', async () => {
    const view = speak([{ ...HELLO, ticket: TICKET, version: '1.2.2' }]);
    expect(await view.closed).toEqual([{ kind: 'welcome', version: BUILD_VERSION }]);
    expect(countViews()).toBe(0);
  });

  test('is told nothing where it is nobody', async () => {
    expect(await speak([{ ...HELLO, version: '1.2.2' }]).closed).toEqual([REFUSED]);
  });
});

const names = fc.oneof(fc.constantFrom(...Object.keys(CALLS), '__proto__', 'constructor'), fc.string());
const anyFrame = fc.oneof(
  fc.jsonValue(),
  fc.record({ kind: fc.constant('hello'), ticket: fc.jsonValue() }, { requiredKeys: ['kind'] }),
  fc.record(
    {
      kind: fc.constantFrom('call', 'hello', 'ping', 'push'),
      id: fc.jsonValue(),
      call: names,
      args: fc.jsonValue(),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('call'), id: fc.integer(), call: names, args: fc.jsonValue() }),
);

/** True where the frame is a ping, or a call that a sidebar may make. */
function isAllowed(data: unknown): boolean {
  const frame = v.safeParse(ViewFrame, data);
  if (frame.success && frame.output.kind === 'ping') return true;
  if (!frame.success || frame.output.kind !== 'call' || !Object.hasOwn(CALLS, frame.output.call))
    return false;
  const { from, args } = CALLS[frame.output.call as CallName];
  return (from as readonly string[]).includes('sidebar') && v.is(args, frame.output.args);
}

test(`whatever a stranger says, the answer is one refusal, and nothing is done (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFrame, { minLength: 1, maxLength: 5 }), async frames => {
      expect(await speak(frames).closed).toEqual([REFUSED]);
      expect(countViews()).toBe(0);
      expect(called).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});

test(`whatever a view says that it may not, the answer is one typed error (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyFrame.filter(frame => !isAllowed(frame)),
      async frame => {
        const view = await welcome();
        view.say(frame);
        const answer = v.parse(WorkerFrame, await view.answer(2));
        const code = answer.kind === 'result' ? v.parse(Failure, answer.result).error.code : answer.kind;
        expect(['refused', 'invalid-message']).toContain(code);
        expect(called).toEqual([]);
      },
    ),
    { seed, numRuns: 3000 },
  );
});
