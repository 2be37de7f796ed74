import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '@/test/harness/seed';
import { CitationWriter } from './cite';

const PAGE = {
  url: 'https://bees.example/',
  title: 'Bees',
  text: 'Bees dance.\n\nThey sting.\nMail [e-mail address] now.',
};
const LINKS = [
  '[1](https://bees.example/#:~:text=Bees%20dance.)',
  '[2](https://bees.example/#:~:text=They%20sting.)',
  '[3](https://bees.example/#:~:text=Mail)',
];

/** As it comes in pieces. */
function write(pieces: string[]): string {
  const writer = new CitationWriter(PAGE);
  return pieces.map(piece => writer.write(piece)).join('') + writer.end();
}

const CASES: [string, string][] = [
  ['They dance [1].', `They dance ${LINKS[0]}.`],
  ['They dance.[1][2]', `They dance.${LINKS[0]}${LINKS[1]}`],
  ['Ask [3]', `Ask ${LINKS[2]}`],
  ['[1]', LINKS[0] ?? ''],
  ['- [2] first\n- then [1]\n', `- ${LINKS[1]} first\n- then ${LINKS[0]}\n`],
  ['None [4] [0] [] [a] [12345]', 'None [4] [0] [] [a] [12345]'],
  ['A link [1](https://x.example/) stays', 'A link [1](https://x.example/) stays'],
  ['[1]: https://x.example/', '[1]: https://x.example/'],
  ['list[1] and `[1]` and `a [2]` but [1]', `list[1] and \`[1]\` and \`a [2]\` but ${LINKS[0]}`],
  ['```js\n[1]\n```\n[1]\n', `\`\`\`js\n[1]\n\`\`\`\n${LINKS[0]}\n`],
];

describe('a number in brackets', () => {
  test.each(CASES)('%j', (text, linked) => expect(write([text])).toBe(linked));

  test('is the same however the text comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.array(fc.integer({ min: 1, max: 5 })),
        ([text, linked], sizes) => {
          const pieces: string[] = [];
          let at = 0;
          for (const size of sizes) {
            pieces.push(text.slice(at, at + size));
            at += size;
          }
          expect(write([...pieces, text.slice(at)])).toBe(linked);
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

test('an answer about a page that is none of the web has its numbers', () => {
  const writer = new CitationWriter({ ...PAGE, url: 'file:///bees' });
  expect(writer.write('They dance [1].') + writer.end()).toBe('They dance [1].');
});
