import { describe, expect, test } from 'vitest';
import { findSlash } from './find-slash';
import { matchPrompts } from './match-prompts';

const at = (marked: string) => {
  const caret = marked.indexOf('|');
  return findSlash(marked.replace('|', ''), caret);
};

describe('a slash', () => {
  test.each([
    ['/|', '', 0],
    ['/sum|', 'sum', 0],
    ['/su|m', 'su', 0],
    ['  /sum|', 'sum', 2],
    ['Hello\n/sum|\nmore', 'sum', 6],
    ['Hello\n\t/|', '', 7],
    ['/résumé|', 'résumé', 0],
    ['/要約|', '要約', 0],
    ['／要約|', '要約', 0],
  ])('in %j is one', (marked, query, start) => expect(at(marked)).toMatchObject({ query, start }));

  test.each([
    ['a /sum|'],
    ['/usr/bin|'],
    ['/sum |'],
    ['|/sum'],
    ['//|'],
    ['1/2|'],
    ['/a.b|'],
    ['|'],
    ['/sum\n|'],
  ])('in %j is none', marked => expect(at(marked)).toBeUndefined());

  test('is looked for in the caret’s line alone, however long the text is', () => {
    const line = 'x'.repeat(30_000);
    expect(findSlash(`${line}\n/a`, line.length + 3)).toEqual({
      typed: '/a',
      query: 'a',
      start: line.length + 1,
    });
    expect(findSlash(`${' '.repeat(30_000)}x`, 30_001)).toBeUndefined();
  });
});

describe('what fits', () => {
  const prompt = (name: string, title = '') => ({ key: name, name, title, text: '' });
  const all = [prompt('presume'), prompt('summarise'), prompt('Résumé'), prompt('x', 'A summary of x')];
  const german = { ...prompt('erklären'), builtIn: 'explain' as const };
  const names = (query: string) => matchPrompts(all, query).map(({ name }) => name);

  test('begins with it, or has it elsewhere', () => {
    expect(names('sum')).toEqual(['summarise', 'presume', 'Résumé', 'x']);
    expect(names('RES')).toEqual(['Résumé', 'presume']);
    expect(names('zeppelin')).toEqual([]);
  });

  test('is all of them, in their order, where nothing is typed yet', () => {
    expect(names('')).toEqual(all.map(({ name }) => name));
  });

  test('a built-in one by its English name too, in any language', () => {
    expect(matchPrompts([german], 'expl')).toEqual([german]);
    expect(matchPrompts([german], 'erk')).toEqual([german]);
  });
});
