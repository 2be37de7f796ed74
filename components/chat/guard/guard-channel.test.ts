// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ScriptedChannel } from '@/components/ui/scripted-channel.fixture';
import { ACTS } from '@/lib/contract/acts';
import { CALLS, type CallName } from '@/lib/contract/calls';
import { fail, succeed } from '@/lib/contract/errors';
import { guardChannel } from './guard-channel';

const names = Object.keys(CALLS) as CallName[];
const everything = Object.fromEntries(names.map(name => [name, () => succeed(null)]));
/** The guard looks at names alone. */
const call = (channel: Pick<ScriptedChannel, 'call'>, name: CallName) => channel.call(name, {} as never);
const [seen, covered] = [() => true, () => false];

const acts = Object.entries(ACTS).flatMap(([name, isAct]) => (isAct ? [name as CallName] : []));

test('these are the acts', () => {
  expect(acts).toEqual([
    'redaction.set',
    'conversation.delete',
    'turn.start',
    'turn.retry',
    'message.delete',
    'page.read',
    'access.set',
  ]);
});

describe.each(acts)('%s', name => {
  test('is not made for a press that does not count, and says why', async () => {
    const channel = new ScriptedChannel(everything);
    expect(await call(guardChannel(channel, covered), name)).toEqual(fail('covered'));
    expect(channel.calls).toEqual([{ name: 'sidebar.raise', args: {} }]);
  });

  test('is made for one that counts', async () => {
    const channel = new ScriptedChannel(everything);
    expect(await call(guardChannel(channel, seen), name)).toEqual(succeed(null));
    expect(channel.calls).toEqual([{ name, args: {} }]);
  });
});

test('all else that a sidebar calls is made whatever was pressed', async () => {
  const free = Object.entries(ACTS).flatMap(([name, isAct]) => (isAct ? [] : [name as CallName]));
  const channel = new ScriptedChannel(everything);
  const guarded = guardChannel(channel, covered);
  for (const name of free) expect(await call(guarded, name)).toEqual(succeed(null));
});

test('a call that is none of the sidebar’s is taken for an act', async () => {
  const channel = new ScriptedChannel(everything);
  expect(await call(guardChannel(channel, covered), 'session.signOut')).toEqual(fail('covered'));
});
