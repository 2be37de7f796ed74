import { expect, test } from 'vitest';
import { readJson } from './read-json';

const read = (body: unknown) => [...readJson(typeof body === 'string' ? body : JSON.stringify(body))];

test.each(['reply', 'message', 'response', 'answer', 'output', 'text', 'content'])(
  'an answer in the field "%s" is found',
  field => {
    expect(read({ [field]: 'Hello', other: 1 })).toEqual([
      { kind: 'text', text: 'Hello' },
      { kind: 'finish', finishReason: 'stop' },
    ]);
  },
);

test('the more telling field wins', () => {
  expect(read({ message: 'ok', reply: 'Hello' })[0]).toEqual({ kind: 'text', text: 'Hello' });
});

test('the reason of the end is taken over where the backend names it', () => {
  expect(read({ reply: 'cut', finishReason: 'length' })[1]).toEqual({
    kind: 'finish',
    finishReason: 'length',
  });
});

test.each(['', 'Hello', '"Hello"', '[1]', '{"reply":7}', '{"reply":', 'null'])(
  'the body %j is a form that Aside does not know',
  body => {
    expect(read(body)).toEqual([{ kind: 'failed', error: { code: 'unknown-answer' } }]);
  },
);
