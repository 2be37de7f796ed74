import { expect, test } from 'vitest';
import type { Message } from '@/lib/contract/conversation';
import { toHistory } from './history';

const say = (role: Message['role'], content: string): Message => ({
  id: content,
  role,
  content,
  createdAt: 0,
  status: 'done',
});

test('questions go along with their answers, in order', () => {
  const messages = [say('user', 'a'), say('assistant', 'A'), say('user', 'b'), say('assistant', 'B')];
  expect(toHistory(messages).map(entry => entry.content)).toEqual(['a', 'A', 'b', 'B']);
});

test('a question that got no answer is left out', () => {
  const messages = [say('user', 'a'), say('assistant', ''), say('user', 'b'), say('assistant', 'B')];
  expect(toHistory(messages).map(entry => entry.content)).toEqual(['b', 'B']);
});

test('the oldest are dropped first when it gets too long', () => {
  const long = 'x'.repeat(20_000);
  const messages = ['1', '2', '3'].flatMap(name => [say('user', name), say('assistant', long)]);
  expect(toHistory(messages).map(entry => entry.content[0])).toEqual(['2', 'x', '3', 'x']);
});

test('no more than 40 entries are sent', () => {
  const messages = Array.from({ length: 50 }, () => [say('user', 'q'), say('assistant', 'a')]).flat();
  expect(toHistory(messages)).toHaveLength(40);
});
