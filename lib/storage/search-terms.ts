/** Scripts that put no spaces between words; found by pairs of characters. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々';
const PIECES = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longest word that is told from others, in UTF-16 code units. */
const WORD_LIMIT = 40;
/** Most terms of one text: an answer of megabytes is found by its beginning. */
const TERM_LIMIT = 4000;
const QUERY_LIMIT = 12;

/** A word, or a run of characters of a script without spaces, as it stands in a text. */
export interface Piece {
  /** Folded. */
  text: string;
  unspaced: boolean;
  /** Place in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/** The words of a text, one after the other. */
export function* readPieces(text: string): Generator<Piece> {
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    yield { text: fold(found), unspaced: IS_UNSPACED.test(found), start: index, end: index + found.length };
  }
}

/** Without case, accents and width: "Élan", "ÉLAN" and "elan" are the same. */
function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  // Only Latin, Greek and Cyrillic accents go: in other scripts a mark makes another letter.
  const bare = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase();
  return bare.replace(/[ßæœøłđðþı]/g, letter => LETTERS[letter] ?? letter);
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** Each term once: words, and pairs of characters where words have no spaces between them. */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const piece of readPieces(text)) {
    if (piece.unspaced) for (const pair of pairsOf(piece.text)) terms.add(pair);
    else terms.add(piece.text.slice(0, WORD_LIMIT));
    if (terms.size >= TERM_LIMIT) break;
  }
  return [...terms];
}

/** Every pair, and the last character, which begins none. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** What is looked for: a text has to hold all pieces, and the index all terms (each may be the beginning of a word). */
export interface Query {
  pieces: Pick<Piece, 'text' | 'unspaced'>[];
  terms: string[];
}

/** Query without pieces: there is nothing in it to look for. */
export function readQuery(text: string): Query {
  const pieces = [...readPieces(text)].slice(0, QUERY_LIMIT);
  const terms = pieces.flatMap(piece => {
    if (!piece.unspaced) return [piece.text.slice(0, WORD_LIMIT)];
    const pairs = pairsOf(piece.text);
    return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
  });
  return { pieces, terms: [...new Set(terms)].slice(0, 2 * QUERY_LIMIT) };
}
