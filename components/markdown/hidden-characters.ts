const ARABIC_HEBREW = String.raw`\p{Script=Arabic}\p{Script=Hebrew}`;
const JOINING = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
]
  .concat(['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'])
  .map(script => `\\p{Script=${script}}`)
  .join('');
/** England, Scotland, Wales: the flags that Unicode recommends (UTS #51, annex B). */
const FLAG_TAGS = ['gbeng', 'gbsct', 'gbwls']
  .map(name => [...name].map(letter => `\\u{E00${letter.charCodeAt(0).toString(16)}}`).join(''))
  .join('|');

/** Invisible characters where a script or an emoji needs them, and nothing can be hidden by them. */
const NEEDED = [
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[${JOINING}])[\u200C\u200D](?=[${JOINING}])`,
  String.raw`(?<=[${ARABIC_HEBREW}])[\u200E\u200F]|[\u200E\u200F](?=[${ARABIC_HEBREW}])`,
  String.raw`(?<=\u{1F3F4})(?:${FLAG_TAGS})\u{E007F}`,
].join('|');

/** What is not seen or turns the order of what is: ignorable, bidi and control characters, and line separators. */
const HIDDEN = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\uFFF9-\uFFFB\u2028\u2029]--[\t\n\r]]`;
const ANY = new RegExp(HIDDEN, 'v');
const RUNS = new RegExp(`(?:${NEEDED})|(${HIDDEN}+?(?=${NEEDED}|(?!${HIDDEN})))`, 'gv');

/** A run of hidden characters in a text. */
export interface Hidden {
  characters: string;
}

/** The text in pieces; what would not be seen in it apart. Most texts are one piece. */
export function findHidden(text: string): (string | Hidden)[] {
  if (!ANY.test(text)) return [text];
  const pieces: (string | Hidden)[] = [];
  let end = 0;
  for (const { 1: characters, index } of text.matchAll(RUNS)) {
    if (!characters) continue;
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ characters });
    end = index + characters.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** `U+202E`, as Unicode writes it. */
export const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
