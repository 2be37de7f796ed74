import type { PageContext } from '@/lib/contract/page-context';

/** A passage longer than this is cut between sentences, in UTF-16 code units: a number should lead to what it is about. */
const LONG = 700;

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The passages of what was attached, in its order: paragraphs, of the selection first. */
export function listPassages({ selection = '', text = '' }: PageContext): string[] {
  return [selection, text].flatMap(part => part.split(/\n+/)).flatMap(line => cut(line.trim()));
}

function cut(line: string): string[] {
  if (line.length <= LONG) return line ? [line] : [];
  const pieces: string[] = [];
  for (const { segment } of sentences.segment(line)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + segment.length <= LONG)
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.map(piece => piece.trim()).filter(Boolean);
}
