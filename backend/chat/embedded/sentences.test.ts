import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences';

const textsOf = (text: string) => splitSentences(text).map(sentence => sentence.text);

describe('sentences', () => {
  test('end at full stops, not at abbreviations, initials, decimals or speech that goes on', () => {
    const sentences = [
      'Dr. Smith met J. R. Brown in the U.S. Army.',
      'It cost 3.5 million, e.g. for a house, see Fig. 3.',
      '“Really?” she asked.',
      'No trains today!',
    ];
    expect(textsOf(sentences.join(' '))).toEqual(sentences);
  });

  test('end at line breaks, and have their place in the text', () => {
    const places = splitSentences('A heading\n\nFirst fact. Second fact.\n \nThird fact.').map(
      ({ text, number, paragraph }) => [text, number, paragraph],
    );
    expect(places).toEqual([
      ['A heading', 1, 1],
      ['First fact.', 2, 2],
      ['Second fact.', 3, 2],
      ['Third fact.', 4, 3],
    ]);
  });

  test('are found in scripts without spaces', () => {
    expect(textsOf('蜜蜂在冬天不睡觉。它们围着蜂王取暖。')).toEqual([
      '蜜蜂在冬天不睡觉。',
      '它们围着蜂王取暖。',
    ]);
  });

  test('that never end are cut into pieces, and nothing is lost', () => {
    const text = 'word '.repeat(1_000).trim();
    const pieces = textsOf(text);
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(501);
    expect(pieces.join(' ')).toBe(text);
  });

  test('keep every word of any text, in order', () => {
    const parts = fc.constantFrom('bee', 'Dr.', 'honey.', 'J. R.', '“Yes!”', '\n', '33 °C', '蜂蜜。');
    const squeeze = (value: string) => value.replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.array(parts), words => {
        expect(squeeze(textsOf(words.join(' ')).join(''))).toBe(squeeze(words.join('')));
      }),
    );
  });
});
