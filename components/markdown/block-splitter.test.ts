import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from './block';
import { BlockSplitter } from './block-splitter';

const split = (text: string) => new BlockSplitter().read(text, false);
const source = (block: Block): string => {
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind === 'code') return [block.language, ...block.parts].join('\n');
  if (block.kind === 'table') return [block.head, block.rule, ...block.rows].join('\n');
  return block.text;
};
const texts = (markdown: string) => split(markdown).map(block => source(block).trim());
const items = (markdown: string) =>
  split(markdown).map(block =>
    block.kind === 'list' ? block.items.map(item => item.trim()) : source(block).trim(),
  );

describe('Markdown is cut', () => {
  test('at blank lines', () =>
    expect(texts('# One\n\ntwo\nthree\n\n\nfour')).toEqual(['# One', 'two\nthree', 'four']));

  test('around fenced code, whose blank lines are its own', () => {
    expect(split('see\n```ts title\na\n\n# b\n```\nafter')).toEqual([
      { kind: 'markdown', text: 'see' },
      { kind: 'code', language: 'ts', parts: ['a\n\n# b'] },
      { kind: 'markdown', text: 'after' },
    ]);
  });

  test('a fence ends only with one of its own kind and length', () => {
    expect(split('````\n```\n~~~~\n````')).toEqual([{ kind: 'code', language: '', parts: ['```\n~~~~'] }]);
  });

  test('a list into its items, however loose, with what is in them', () => {
    expect(items('1. one\n\n   more\n\n2. two\n   - a\n   - b\n\nafter')).toEqual([
      ['1. one\n\n   more', '2. two\n   - a\n   - b'],
      'after',
    ]);
  });

  test('code in an item belongs to it', () => {
    expect(items('- a\n\n  ```\n  x\n\n  - y\n  ```\n- b')).toEqual([
      ['- a\n\n  ```\n  x\n\n  - y\n  ```', '- b'],
    ]);
  });

  test('a list with another marker is another list, and a line of three is none', () => {
    expect(items('- a\n- b\n* c\n- - -\n1. d\n2) e')).toEqual([
      ['- a', '- b'],
      ['* c'],
      '- - -',
      ['1. d'],
      ['2) e'],
    ]);
  });

  test('a year at the beginning of a line is no list', () => {
    expect(items('It was in\n1822. A lens')).toEqual(['It was in\n1822. A lens']);
  });

  test('a table into its rows', () => {
    expect(split('see\n| a | b |\n|---|--:|\n| 1 | 2 |\nx\n> q')).toEqual([
      { kind: 'markdown', text: 'see' },
      { kind: 'table', head: '| a | b |', rule: '|---|--:|', rows: ['| 1 | 2 |', 'x'] },
      { kind: 'markdown', text: '> q' },
    ]);
  });

  test('a formula on lines of its own', () => {
    expect(split('$$\na\n\nb\n$$\nand\n\\[ c\n\\]')).toEqual([
      { kind: 'math', text: '\na\n\nb\n' },
      { kind: 'markdown', text: 'and' },
      { kind: 'math', text: ' c\n' },
    ]);
  });

  test('long code into parts, so that a new line lays out only the last one', () => {
    const lines = Array.from({ length: 100 }, (_, nth) => `line ${nth}`).join('\n');
    const [block] = split(`\`\`\`\n${lines}`);
    expect(block?.kind === 'code' && block.parts.length).toBe(4);
    expect(block?.kind === 'code' && block.parts.join('\n')).toBe(lines);
  });
});

describe('while it grows', () => {
  const grow = (text: string) => new BlockSplitter().read(text, true);

  test.each(['text\n-', 'text\n1', 'text\n1.', 'text\n``', 'text\n#', 'text\n==', 'text\n>', 'text\n$$'])(
    'a line that may yet become anything is left out: %j',
    text => expect(grow(text)).toEqual([{ kind: 'markdown', text: 'text' }]),
  );

  test('a fence that closes is not shown as code', () => {
    expect(grow('```js\nx\n``')).toEqual([{ kind: 'code', language: 'js', parts: ['x'] }]);
  });

  test.each(['| a | b', '| a | b |', '| a | b |\n', '| a | b |\n|-', '| a | b |\n|---|'])(
    'a table is one from its heads on: %j',
    text => {
      expect(grow(text)).toMatchObject([{ kind: 'table', rows: [] }]);
    },
  );
});

const line = fc.constantFrom(
  ...[
    '',
    ' ',
    'text',
    '- item',
    '* item',
    '1. item',
    '7. item',
    '  more',
    '   more',
    '    code',
    '```',
    '```js',
  ],
  ...[
    '~~~',
    '> q',
    '| a |',
    '|---|',
    '|',
    '# h',
    '---',
    '==',
    '$$',
    '\\[',
    '\\]',
    '- ',
    '  - a',
    '\t- b',
    '-',
  ],
);

test('however it arrives, the blocks are those of the whole, and finished ones are the same objects', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 12 }), (lines, cuts) => {
      const whole = lines.join('\n');
      const splitter = new BlockSplitter();
      const ends = cuts.map(cut => cut % (whole.length + 1)).sort((a, b) => a - b);
      let before: readonly Block[] = [];
      for (const end of ends) {
        const blocks = splitter.read(whole.slice(0, end), true);
        // The last line that had arrived may have made two of one.
        const kept = before.slice(0, Math.max(0, before.length - 2));
        expect(blocks.slice(0, kept.length).every((block, nth) => block === kept[nth])).toBe(true);
        before = blocks;
      }
      expect(splitter.read(whole, false)).toEqual(split(whole));
    }),
    { numRuns: 2000 },
  );
});

test('no text is lost', () => {
  const letters = (text: string) => text.replace(/[^a-z]/g, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      expect(letters(split(lines.join('\n')).map(source).join(''))).toBe(letters(lines.join('')));
    }),
  );
});

test('another text is read from its beginning', () => {
  const splitter = new BlockSplitter();
  splitter.read('one\n\ntwo\n\nthree', true);
  expect(splitter.read('four\n\nfive', false)).toEqual(split('four\n\nfive'));
});
