import { expect, test } from 'vitest';
import { TextBuilder } from './text-builder';

const build = (fill: (text: TextBuilder) => void) => {
  const text = new TextBuilder();
  fill(text);
  return text.toString();
};

test('white space between words is one space, wherever it comes from', () => {
  expect(
    build(text => {
      text.add('  one\n\t two ');
      text.add(' ');
      text.add('three\u00A0four');
      text.add('five ');
    }),
  ).toBe('one two three fourfive');
});

test('breaks do not add up, and there is none at the ends', () => {
  expect(
    build(text => {
      text.break(2);
      text.add('one');
      text.break(1);
      text.break(2);
      text.add(' ');
      text.break(1);
      text.add('two');
      text.break(2);
    }),
  ).toBe('one\n\ntwo');
});

test('preformatted lines keep their indents', () => {
  expect(
    build(text => {
      text.add('Code:');
      text.break(2);
      text.addLines('\n  if (x) {\n    y();\n  }\n\n');
    }),
  ).toBe('Code:\n\n  if (x) {\n    y();\n  }');
});

test('characters that show nothing are left out', () => {
  expect(build(text => text.add('hy\u00ADphen\u200Bated\uFEFF'))).toBe('hyphenated');
});
