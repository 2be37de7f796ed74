import { describe, expect, test } from 'vitest';
import type { MessageRecord } from './database';
import { newestLeaf, pathTo, toMessages } from './message-tree';

let position = 0;
const say = (id: string, role: MessageRecord['role'], parentId?: string): MessageRecord => ({
  id,
  role,
  ...(parentId && { parentId }),
  content: id,
  createdAt: 0,
  status: 'done',
  conversationId: 'c',
  position: position++,
});

/** One question with two answers; the first one was gone on from, the second one too. */
const TREE = [
  say('q', 'user'),
  say('a1', 'assistant', 'q'),
  say('r', 'user', 'a1'),
  say('b', 'assistant', 'r'),
  say('a2', 'assistant', 'q'),
  say('s', 'user', 'a2'),
  say('c', 'assistant', 's'),
];
const ids = (path: { id: string }[]) => path.map(({ id }) => id);

test('a path leads from the first message to the one that is named', () => {
  expect(ids(pathTo(TREE, 'b'))).toEqual(['q', 'a1', 'r', 'b']);
  expect(ids(pathTo(TREE, 'c'))).toEqual(['q', 'a2', 's', 'c']);
  expect(ids(pathTo(TREE, undefined))).toEqual([]);
});

test('messages name their versions where there are several, oldest first', () => {
  const messages = toMessages(pathTo(TREE, 'c'), TREE);
  expect(messages.map(({ versions }) => versions)).toEqual([undefined, ['a1', 'a2'], undefined, undefined]);
  expect(messages[0]).not.toHaveProperty('position');
});

test('a question is no version of an answer, whatever they follow', () => {
  const records = [say('q', 'user'), say('a', 'assistant', 'q'), say('r', 'user', 'q')];
  expect(toMessages(pathTo(records, 'r'), records).map(({ versions }) => versions)).toEqual([
    undefined,
    undefined,
  ]);
});

describe('the newest leaf', () => {
  test('is where the newest of what followed ends', () => {
    expect(newestLeaf(TREE, 'q')).toBe('c');
    expect(newestLeaf(TREE, 'a1')).toBe('b');
    expect(newestLeaf(TREE, 'b')).toBe('b');
  });
});

test('messages that follow one another in a circle end somewhere', () => {
  const circle = [say('x', 'user', 'y'), say('y', 'assistant', 'x')];
  expect(pathTo(circle, 'y')).toHaveLength(2);
  expect(['x', 'y']).toContain(newestLeaf(circle, 'x'));
});
