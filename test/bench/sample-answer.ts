const SENTENCE =
  'The lens bends the *light* of one lamp, so that **none of it is lost** on the way to the `horizon` (see [the article](https://en.wikipedia.org/wiki/Fresnel_lens)).';
const PROSE = [
  SENTENCE,
  'A keeper climbed the stairs twice in a night, wound the clockwork, trimmed the wick and wrote down what he saw.',
  '灯台の光は一つのランプから生まれ、レンズの輪がそれを水平線へまっすぐに送り出す。**失われる光はほとんどない**。',
  '透镜把一盏灯的光集中起来，几乎没有损失；海上二十海里之外的船只也能看见它的闪光。',
];
const CODE = [
  [
    'ts',
    'export function range(height: number, eye = 4): number {',
    '  return 2.08 * (Math.sqrt(height) + Math.sqrt(eye));',
    '}',
  ],
  [
    'python',
    'def flashes(period, lamps):',
    '    """Seconds at which each lamp is seen."""',
    '    return [i * period / lamps for i in range(lamps)]',
  ],
] as const;

/** A part of the answer, which differs from all others by its number. */
function* partsOf(nth: number): Generator<string> {
  yield `## ${nth}. What changed`;
  yield PROSE.map(sentence => `${sentence} ${SENTENCE}`)[nth % PROSE.length] ?? '';
  yield PROSE.join(' ');
  yield ['lamp', 'lens', 'clockwork']
    .map(
      (what, at) =>
        `${at + 1}. The **${what}** of ${1800 + nth}\n   - in \`iron\`\n   - in glass, ${PROSE[1]}`,
    )
    .join('\n');
  const [language, ...lines] = CODE[nth % CODE.length] ?? CODE[0];
  const body = Array.from({ length: 8 }, (_, at) => `${lines.join('\n')}\n// ${nth}.${at}`).join('\n\n');
  yield `\`\`\`${language}\n${body}\n\`\`\``;
  const rows = Array.from(
    { length: 8 },
    (_, at) => `| ${1800 + at} | ${at * 7} nautical miles | 約${at}割の光 |`,
  );
  yield ['| year | seen from | light |', '|---|--:|---|', ...rows].join('\n');
  yield `> ${PROSE[nth % PROSE.length]}`;
}

/** Short pieces, as models send them: some four letters, or two of Chinese and Japanese. */
const TOKEN =
  /\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|\s?[\p{L}\p{N}]{1,5}|\s?[^\p{L}\p{N}\s]{1,2}|\s+/gu;

/** The last words of every answer. */
export const LAST_WORDS = 'the lamp goes out.';

/** An answer of so many tokens with headings, prose, lists, code, tables and CJK: always the same. */
export function sampleAnswer(tokens: number): string[] {
  const answer: string[] = [];
  for (let nth = 1; answer.length < tokens; nth++) {
    for (const part of partsOf(nth)) answer.push(...(`${part}\n\n`.match(TOKEN) ?? []));
  }
  return [...answer.slice(0, tokens), '\n```\n\n', LAST_WORDS];
}
