import type { SearchHit } from '@/lib/contract/conversation';
import { type Piece, type Query, readPieces } from './search-terms';

/** In UTF-16 code units: the whole, and what of it goes before the first place. */
const LENGTH = 160;
const BEFORE = 48;

type Snippet = Pick<SearchHit, 'snippet' | 'marks'>;

/** What surrounds the first place of what is looked for; undefined where the text does not hold all of it. */
export function cutSnippet(text: string, query: Query): Snippet | undefined {
  const missing = new Set(query.pieces);
  let first: number | undefined;
  for (const piece of readPieces(text)) {
    for (const wanted of missing) {
      if (findIn(piece, wanted) < 0) continue;
      missing.delete(wanted);
      first ??= piece.start + Math.max(0, findIn(piece, wanted));
    }
    if (missing.size === 0) break;
  }
  if (missing.size > 0 || first === undefined) return undefined;
  const snippet = cut(text, first);
  return { snippet, marks: markAll(snippet, query) };
}

/** The title with all that was looked for marked; undefined where it does not hold all of it. */
export function markTitle(title: string, query: Query): Snippet | undefined {
  return cutSnippet(title, query) && { snippet: title, marks: markAll(title, query) };
}

/** Where in the piece; -1 for nowhere. A word counts by its beginning. */
function findIn(piece: Piece, wanted: Query['pieces'][number]): number {
  if (piece.unspaced !== wanted.unspaced) return -1;
  if (piece.unspaced) return piece.text.indexOf(wanted.text);
  return piece.text.startsWith(wanted.text) ? 0 : -1;
}

function markAll(text: string, { pieces }: Query): Snippet['marks'] {
  const marks: Snippet['marks'] = [];
  for (const piece of readPieces(text)) {
    for (const wanted of pieces.toSorted((a, b) => b.text.length - a.text.length)) {
      const at = findIn(piece, wanted);
      if (at < 0) continue;
      const start = piece.start + at;
      // Where folding changed the length, places in the folded word are none in the text.
      const same = piece.text.length === piece.end - piece.start;
      marks.push(same ? [start, start + wanted.text.length] : [piece.start, piece.end]);
      break;
    }
  }
  return marks;
}

/** One line around `place`, without the signs of Markdown, which say nothing in it. */
function cut(text: string, place: number): string {
  const from = place <= BEFORE ? 0 : wordBorder(text, place - BEFORE, place);
  const to = from + LENGTH >= text.length ? text.length : wordBorder(text, from + LENGTH - 20, from + LENGTH);
  const line = text
    .slice(from, to)
    .replace(/[*`#|>~\s]+/g, ' ')
    .trim()
    .toWellFormed();
  return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}

/** The end of the first gap between words from `from` on; `from` where there is none before `to`. */
function wordBorder(text: string, from: number, to: number): number {
  const gap = text.slice(from, to).search(/\s/);
  return gap < 0 ? from : from + gap + 1;
}
