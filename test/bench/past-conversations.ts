import type { PastConversation } from '../harness/write-history';

const VOCABULARY = 6000;
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ter',
  'sun',
  'ra',
  'vel',
  'do',
  'pin',
  'esh',
  'tal',
  'qua',
  'ber',
  'ni',
  'os',
];

/** The word of that rank, always the same. */
function word(rank: number): string {
  let [rest, text] = [rank + 1, ''];
  do {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return text;
}

/** Words as often as in a language: the second half as often as the first, and so on (Zipf). */
export const commonWord = word(0);
export const otherCommonWord = word(2);
export const rareWord = word(VOCABULARY - 1);

/** Conversations of 20 messages, and the newest ones hold the same whatever their number. */
export function* makePast(
  conversations: number,
  random: (limit: number) => number,
): Generator<PastConversation> {
  const text = (words: number) =>
    Array.from({ length: words }, () => word(Math.floor(VOCABULARY ** (random(100_000) / 100_000)) - 1)).join(
      ' ',
    );
  for (let index = 0; index < conversations; index++) {
    const said = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? text(12) : text(110)));
    yield { said, title: text(6), at: Date.now() - index * 3_600_000 };
  }
}
