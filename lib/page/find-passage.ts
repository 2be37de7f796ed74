import type { Passage } from '@/lib/contract/text-fragment';
import { listTexts } from './read-text';

/** What a text has between its letters, which is another in the page than in what was read of it. */
const UNREAD = /[\s\u200B\u2060\uFEFF\u00AD]/;
const ALL_UNREAD = new RegExp(UNREAD.source, 'g');
const fold = (text: string) => text.replace(ALL_UNREAD, '');

/**
 * Where a passage stands in the document, as one range for each piece of text; none where it is not in it, or not to be
 * seen. White space does not count. Own code, since what was read has to be found again: the polyfill for text fragments
 * looks into no shadow root, and for whole words alone.
 */
export function findPassage(root: Element, { start, end, prefix, suffix }: Passage): Range[] {
  const texts = listTexts(root).map(node => ({ node, folded: fold(node.data) }));
  const all = texts.map(({ folded }) => folded).join('');
  const [first, last, before, after] = [start, end ?? '', prefix ?? '', suffix ?? ''].map(fold) as [
    string,
    string,
    string,
    string,
  ];
  if (!first) return [];
  for (let from = all.indexOf(first); from >= 0; from = all.indexOf(first, from + 1)) {
    const lastAt = all.indexOf(last, from + first.length);
    if (lastAt < 0) return [];
    const to = last ? lastAt + last.length : from + first.length;
    if (!all.endsWith(before, from) && before) continue;
    if (after && !all.startsWith(after, to)) continue;
    const ranges = toRanges(texts, from, to);
    if (ranges.some(isSeen)) return ranges;
  }
  return [];
}

/** The ranges of what stands from one place to another in the folded texts. */
function toRanges(texts: readonly { node: Text; folded: string }[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const { node, folded } of texts) {
    const [begins, ends] = [Math.max(from - at, 0), Math.min(to - at, folded.length)];
    at += folded.length;
    if (begins >= ends) {
      if (ranges.length > 0) break;
      continue;
    }
    const range = node.ownerDocument.createRange();
    range.setStart(node, unfold(node.data, begins));
    range.setEnd(node, unfold(node.data, ends - 1) + 1);
    ranges.push(range);
  }
  return ranges;
}

/** Where the character stands in the text that stands there in the folded one. */
function unfold(text: string, place: number): number {
  let left = place;
  for (let at = 0; at < text.length; at++) {
    if (UNREAD.test(text[at] ?? '')) continue;
    if (left === 0) return at;
    left--;
  }
  return text.length;
}

const isSeen = (range: Range): boolean => range.getClientRects().length > 0;
