import { describe, expect, test } from 'vitest';
import type { Message } from '@/lib/contract/conversation';
import { countTokens } from './count-tokens';
import { toHistory } from './history';

const say = (role: Message['role'], content: string): Message => ({
  id: content,
  role,
  content,
  createdAt: 0,
  status: 'done',
});
const pair = (question: string, answer: string) => [say('user', question), say('assistant', answer)];
const texts = (messages: Message[]) => toHistory(messages).entries.map(({ content }) => content);

test('questions go along with their answers, in order', () => {
  expect(texts([...pair('a', 'A'), ...pair('b', 'B')])).toEqual(['a', 'A', 'b', 'B']);
});

test('a question that got no answer is left out', () => {
  expect(texts([...pair('a', ''), ...pair('b', 'B')])).toEqual(['b', 'B']);
});

describe('the budget of 12,000 tokens', () => {
  test('drops whole pairs, the oldest first, and tells how much that was', () => {
    const long = 'x'.repeat(20_000);
    const history = toHistory([...pair('1', long), ...pair('2', long), ...pair('3', long)]);
    expect(history.entries.map(({ content }) => content[0])).toEqual(['2', 'x', '3', 'x']);
    expect(history.dropped).toBe(2);
  });

  test('is used up four times as fast by scripts where a character is a word', () => {
    const long = '燈'.repeat(5000);
    expect(toHistory([...pair('1', long), ...pair('2', long), ...pair('3', long)]).dropped).toBe(2);
  });

  test('never drops the last answer, which the question is about', () => {
    const history = toHistory([...pair('1', 'A'), ...pair('2', 'x'.repeat(100_000))]);
    expect(history.entries).toHaveLength(2);
    expect(history.dropped).toBe(2);
  });
});

test('no more than 400 entries are sent, and none that is longer than the wire takes', () => {
  const many = Array.from({ length: 250 }, () => pair('q', 'a')).flat();
  expect(toHistory(many)).toMatchObject({ entries: { length: 400 }, dropped: 100 });
  const [, answer] = texts(pair('q', `${'x'.repeat(200_000)}the end`));
  expect([answer?.length, answer?.endsWith('the end')]).toEqual([200_000, true]);
});

test.each([
  ['', 0],
  ['four', 1],
  ['Five five five five.', 5],
  ['日本語', 3],
  ['日本 and more', 2 + 3],
])('%j is about %d tokens', (text, tokens) => {
  expect(countTokens(text)).toBe(tokens);
});
