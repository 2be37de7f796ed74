import { expect, test } from 'vitest';
import { untilAborted } from './until-aborted';

const collect = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

async function* sayThenHang() {
  yield 'one';
  await new Promise(() => {});
}

test('without an abort, all values pass', async () => {
  const values = async function* () {
    yield* ['one', 'two'];
  };
  expect(await collect(untilAborted(values, new AbortController().signal))).toEqual(['one', 'two']);
});

test('an abort ends a source that hangs, with its reason', async () => {
  const abort = new AbortController();
  const values = untilAborted(sayThenHang, abort.signal);
  expect((await values.next()).value).toBe('one');
  const next = values.next();
  abort.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
});

test('a source is not started after the abort', async () => {
  const never = () => {
    throw new Error('started');
  };
  await expect(collect(untilAborted(never, AbortSignal.abort(new Error('before'))))).rejects.toThrow(
    'before',
  );
});

test('a source that fails because of the abort fails with its reason', async () => {
  const abort = new AbortController();
  const values = async function* () {
    abort.abort(new Error('enough'));
    yield* [];
    throw new Error('connection lost');
  };
  await expect(collect(untilAborted(values, abort.signal))).rejects.toThrow('enough');
});
