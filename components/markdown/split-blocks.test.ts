import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from './split-blocks';

const texts = (markdown: string) => splitBlocks(markdown).map(({ text }) => text.trim());

describe('Markdown is cut', () => {
  test('at blank lines', () =>
    expect(texts('# One\n\ntwo\nthree\n\n\nfour')).toEqual(['# One', 'two\nthree', 'four']));

  test('but not within a list, however loose', () => {
    expect(texts('1. one\n\n   more\n\n2. two\n\nafter')).toEqual(['1. one\n\n   more\n\n2. two', 'after']);
  });

  test('and around fenced code, whose blank lines are its own', () => {
    expect(splitBlocks('see\n```ts title\na\n\n# b\n```\nafter')).toEqual([
      { kind: 'markdown', text: 'see' },
      { kind: 'code', language: 'ts', text: 'a\n\n# b', closed: true },
      { kind: 'markdown', text: 'after' },
    ]);
  });

  test('a fence ends only with one of its own kind and length', () => {
    expect(splitBlocks('````\n```\n~~~~\n````')).toEqual([
      { kind: 'code', language: '', text: '```\n~~~~', closed: true },
    ]);
  });

  test('code that has not ended yet is code', () => {
    expect(splitBlocks('~~~py\nx = 1')).toEqual([
      { kind: 'code', language: 'py', text: 'x = 1', closed: false },
    ]);
  });

  test('code in a list belongs to it', () => {
    expect(texts('- a\n\n  ```\n  x\n\n  y\n  ```\n- b')).toHaveLength(1);
  });
});

const line = fc.constantFrom(
  '',
  ' ',
  'text',
  '- item',
  '1. item',
  '  more',
  '    code',
  '```',
  '```js',
  '~~~',
  '> q',
  '| a |',
  '# h',
  '---',
);

test('whatever is added, only the last block changes', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.nat(), (lines, cut) => {
      const whole = lines.join('\n');
      const before = splitBlocks(whole.slice(0, cut % (whole.length + 1)));
      expect(splitBlocks(whole).slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    }),
    { numRuns: 2000 },
  );
});

test('the number of a list’s next item may arrive without its dot', () => {
  const [before, whole] = ['- a\n\n1', '- a\n\n1. b'].map(splitBlocks);
  expect([before?.length, whole?.length]).toEqual([1, 1]);
});

test('no text is lost', () => {
  const letters = (text: string) => text.replace(/[^a-z]/g, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const all = splitBlocks(lines.join('\n')).map(
        block => (block.kind === 'code' ? block.language : '') + block.text,
      );
      expect(letters(all.join(''))).toBe(letters(lines.join('')));
    }),
  );
});
