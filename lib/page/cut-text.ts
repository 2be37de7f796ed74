/** How much of a text's end may be given up to end it with a whole sentence or word, in UTF-16 code units. */
const TAIL = 1000;

export interface CutText {
  text: string;
  truncated: boolean;
}

/** At most `limit` UTF-16 code units of a text, ended where a sentence ends, or else a word. */
export function cutText(text: string, limit: number): CutText {
  if (text.length <= limit) return { text, truncated: false };
  const tailStart = Math.max(0, limit - TAIL);
  // One unit more than fits, so that a border just at the limit is seen.
  const tail = text.slice(tailStart, limit + 1);
  const border = lastBorder(tail, 'sentence') || lastBorder(tail, 'word') || lastBorder(tail, 'grapheme');
  return { text: text.slice(0, tailStart + border).trimEnd(), truncated: true };
}

function lastBorder(text: string, granularity: 'sentence' | 'word' | 'grapheme'): number {
  let last = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity }).segment(text)) last = index;
  return last;
}
