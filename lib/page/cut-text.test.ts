import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test('a text that fits stays whole', () => {
  expect(cutText('One. Two.', 9)).toEqual({ text: 'One. Two.', truncated: false });
});

test('the cut is after a whole sentence', () => {
  expect(cutText('The first one. The second one. The third', 35)).toEqual({
    text: 'The first one. The second one.',
    truncated: true,
  });
});

test('a sentence that ends just at the limit is kept', () => {
  expect(cutText('First one. Second one.', 10).text).toBe('First one.');
});

test('without a sentence in reach, the cut is after a whole word', () => {
  const words = 'word '.repeat(1000);
  const { text } = cutText(words, 3333);
  expect(text.length).toBeGreaterThan(3320);
  expect(text.endsWith(' word')).toBe(true);
});

test('languages without spaces are cut between words too', () => {
  const { text } = cutText('东京是日本的首都'.repeat(400), 3001);
  expect(text.length).toBeGreaterThan(2990);
  expect(text.length).toBeLessThanOrEqual(3001);
});

test('any text: a beginning of it, within the limit, no character torn', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 1, max: 100 }),
      (whole, limit) => {
        const { text, truncated } = cutText(whole, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(whole.startsWith(text)).toBe(true);
        expect(truncated).toBe(whole.length > limit);
        expect(text.isWellFormed?.() ?? true).toBe(true);
      },
    ),
  );
});
