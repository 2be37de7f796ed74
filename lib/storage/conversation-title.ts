/** Longest title that is made of a question, in UTF-16 code units. */
const LIMIT = 60;

/** A conversation's title, made of its first question: the first sentence of it, on one line, without Markdown's signs. */
export function titleOf(question: string): string {
  const [paragraph = ''] = question
    .replace(/```[^\n]*\n?/g, '\n')
    .split(/\n+/)
    .map(tidy)
    .filter(line => /[\p{L}\p{N}]/u.test(line));
  const sentence = /^.{6,}?[.!?](?=\s)|^.{2,}?[。！？]/u.exec(paragraph)?.[0] ?? paragraph;
  return shorten(sentence.replace(/[.。:,;]+$/u, '')) || shorten(tidy(question));
}

const tidy = (text: string): string =>
  text
    .replace(/^\s*(?:[#>\-*+]+|\d+[.)])\s+/, '')
    .replace(/[*`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Cut between words; inside one only where it is longer than all that is allowed. */
function shorten(text: string): string {
  if (text.length <= LIMIT) return text;
  const room = text.slice(0, LIMIT);
  const words = room.slice(0, room.lastIndexOf(' ', LIMIT - 1));
  return `${(words.length > LIMIT / 2 ? words : room.slice(0, -1)).toWellFormed().replace(/[\s\uFFFD,;:]+$/u, '')}…`;
}
