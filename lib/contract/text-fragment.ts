import * as v from 'valibot';

const Piece = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

/** A passage of a page: from `start` to the end of `end`, or `start` alone. */
export const Passage = v.strictObject({
  start: Piece,
  end: v.optional(Piece),
  prefix: v.optional(Piece),
  suffix: v.optional(Piece),
});
export type Passage = v.InferOutput<typeof Passage>;

const DIRECTIVE = ':~:text=';

/** A passage longer than this is named by how it begins and ends, in UTF-16 code units. */
const WHOLE = 160;
const EDGE = 60;

/**
 * The address of a passage of a page: a text fragment, as browsers understand it in any link
 * (https://wicg.github.io/scroll-to-text-fragment/). Undefined where the page is none of the web, or its address so long
 * that it would be most of the answer.
 */
export function toPassageUrl(pageUrl: string, text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/^https?:\/\//i.test(pageUrl) || !URL.canParse(pageUrl) || pageUrl.length > 500 || !words)
    return undefined;
  const url = new URL(pageUrl);
  const edges = words.length > WHOLE ? [cutAt(words, EDGE, 'start'), cutAt(words, EDGE, 'end')] : [words];
  const base = url.href.split(DIRECTIVE)[0] ?? '';
  return escapeParentheses(`${base}${url.hash ? '' : '#'}${DIRECTIVE}${edges.map(encode).join(',')}`);
}

/** The page and the passage that an address names; undefined where it names none. */
export function readPassageUrl(address: string): { page: string; passage: Passage } | undefined {
  const [page = '', directive, ...more] = address.split(DIRECTIVE);
  if (!directive || more.length > 0) return undefined;
  // Another passage may follow; the first one is shown.
  const pieces = (directive.split('&')[0] ?? '').split(',');
  const prefix = pieces[0]?.endsWith('-') ? pieces.shift()?.slice(0, -1) : undefined;
  const suffix = pieces.at(-1)?.startsWith('-') ? pieces.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = pieces;
  if (rest.length > 0) return undefined;
  try {
    const named = Object.entries({ start, end, prefix, suffix }).flatMap(([name, piece]) =>
      piece === undefined ? [] : [[name, decodeURIComponent(piece)]],
    );
    const passage = v.safeParse(Passage, Object.fromEntries(named));
    return passage.success ? { page, passage: passage.output } : undefined;
  } catch {
    return undefined; // not encoded as addresses are
  }
}

/** True where both are addresses of the same page; places in it aside. */
export const isSamePage = (one: string, other: string): boolean => withoutPlace(one) === withoutPlace(other);

const withoutPlace = (address: string) =>
  URL.canParse(address) && escapeParentheses(new URL(address).href.split('#')[0] ?? '');

/** About as much of a text's start or end, between words where it has spaces. */
function cutAt(text: string, length: number, edge: 'start' | 'end'): string {
  const piece = edge === 'start' ? text.slice(0, length) : text.slice(-length);
  const gap = edge === 'start' ? piece.lastIndexOf(' ') : piece.indexOf(' ') + 1;
  const words = edge === 'start' ? piece.slice(0, gap > 0 ? gap : undefined) : piece.slice(gap);
  // No half of a character.
  return words.toWellFormed().replaceAll('\uFFFD', '');
}

/** A dash has a meaning in a text fragment, and parentheses have one in Markdown. */
const encode = (text: string) =>
  escapeParentheses(
    encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27').replaceAll('*', '%2A'),
  );

const escapeParentheses = (address: string) => address.replaceAll('(', '%28').replaceAll(')', '%29');
