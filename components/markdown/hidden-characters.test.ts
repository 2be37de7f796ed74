import { describe, expect, test } from 'vitest';
import { findHidden, nameCharacter } from './hidden-characters';

const marked = (text: string) =>
  findHidden(text)
    .map(piece =>
      typeof piece === 'string' ? piece : `[${[...piece.characters].map(nameCharacter).join(' ')}]`,
    )
    .join('');

describe('what is not seen is named', () => {
  test.each([
    ['a\u202Etxt.exe', 'a[U+202E]txt.exe'],
    ['\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['pay\u200Bpal', 'pay[U+200B]pal'],
    ['pay\u200D\u200Cpal', 'pay[U+200D U+200C]pal'],
    ['a\u00ADb\uFEFFc\u2060d', 'a[U+00AD]b[U+FEFF]c[U+2060]d'],
    ['\u{E0041}\u{E0042}', '[U+E0041 U+E0042]'],
    ['😀\uFE0F\uFE01\u{E0100}', '😀\uFE0F[U+FE01 U+E0100]'],
    ['\u0007\u001B[31m\u009B', '[U+0007 U+001B][31m[U+009B]'],
    ['a\u2028b\u3164c\u115Fd', 'a[U+2028]b[U+3164]c[U+115F]d'],
    ['abc\u200Fdef', 'abc[U+200F]def'],
  ])('%j', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('what a script needs stays', () => {
  test.each(['👨‍👩‍👧', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم', 'क्‍ष', 'שלום\u200F!', '葛󠄀', 'a\tb\nc', 'Grüße, 東京'])(
    '%j',
    text => expect(findHidden(text).join('')).toBe(text),
  );
});
