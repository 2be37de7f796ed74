import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleOf } from './conversation-title';

test.each([
  ['What did Fresnel change?', 'What did Fresnel change?'],
  ['Summarise this page.', 'Summarise this page'],
  ['What is a lens? And who made the first one?', 'What is a lens?'],
  ['# Heading\n\nSome text', 'Heading'],
  ['- **bold** and `code`', 'bold and code'],
  ['```ts\nconst a = 1;\n```\nWhat is wrong here?', 'const a = 1'],
  ['  \n\n  hi  ', 'hi'],
  ['灯台とは何ですか？光学系は？', '灯台とは何ですか？'],
  ['e.g. this is no end of a sentence', 'e.g. this is no end of a sentence'],
  [
    'Explain to me how the lighthouse lens of Fresnel works in every detail please',
    'Explain to me how the lighthouse lens of Fresnel works in…',
  ],
  ['???', '???'],
])('the title of %j', (question, title) => {
  expect(titleOf(question)).toBe(title);
});

test('is one short line, whatever the question', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), question => {
      const title = titleOf(question);
      expect(title.length).toBeLessThanOrEqual(60);
      expect(title).not.toMatch(/[\n\r]/);
      expect(title.isWellFormed()).toBe(true);
      if (question.trim()) expect(title.length + 1).toBeGreaterThan(0);
    }),
  );
});
