import { expect, test } from 'vitest';
import { message } from './chat.fixture';
import { estimateHeight } from './estimate-height';

test('grows with messages, lines and their length', () => {
  const of = (...texts: string[]) => estimateHeight(texts.map(content => message('a', { content })));
  expect(of()).toBe(0);
  expect(of('')).toBe(of('one'));
  expect(of('one', 'two')).toBe(2 * of('one'));
  expect(of('one\ntwo\n')).toBeGreaterThan(of('one'));
  expect(of('word '.repeat(100))).toBeGreaterThan(of('one\ntwo\nthree'));
});
