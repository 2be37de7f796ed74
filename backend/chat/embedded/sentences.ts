import { stemsOf } from './words';

export interface Sentence {
  text: string;
  /** Its place in the text, from 1. */
  number: number;
  /** Place of its paragraph, from 1. */
  paragraph: number;
  stems: string[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Longest sentence in characters. What has no full stop (tables, code) is cut into pieces of this size. */
const SENTENCE_LIMIT = 500;
const LONG_PIECES = new RegExp(`.{1,${SENTENCE_LIMIT}}(?:\\s|$)|.{${SENTENCE_LIMIT}}`, 'gsu');

// Intl.Segmenter ends a sentence after each of these.
const ABBREVIATION =
  /(?:^|[\s("'“])(?:\p{Lu}|Dr|Mrs?|Ms|Prof|St|Sr|Jr|vs|[eE]\.g|[iI]\.e|U\.[SKN]|[Nn]o|[Ff]ig|[Ee]q|[Cc]f|[Aa]pprox|[Vv]ol|pp?)\.\s*$/u;
const STARTS_LOW = /^\p{Ll}/u;

const splitParagraph = (paragraph: string): string[] => {
  const sentences: string[] = [];
  let goesOn = false;
  for (const { segment } of segmenter.segment(paragraph)) {
    if (goesOn || (sentences.length > 0 && STARTS_LOW.test(segment))) {
      sentences.push((sentences.pop() ?? '') + segment);
    } else {
      sentences.push(segment);
    }
    goesOn = ABBREVIATION.test(segment);
  }
  return sentences.flatMap(sentence =>
    sentence.length > SENTENCE_LIMIT ? (sentence.match(LONG_PIECES) ?? []) : sentence,
  );
};

const ENDS = /[.!?…:;。！？؟।]["'”’»)\]]*$/u;

/** A heading, caption or menu entry: it names things, and says little. */
export const isHeading = ({ text, stems }: Sentence): boolean => stems.length < 8 && !ENDS.test(text);

/** Splits a text into sentences that say something. A line break ends a paragraph, and so a sentence. */
export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]+/)) {
    const found = splitParagraph(line.replace(/\s+/g, ' ').trim())
      .map(sentence => ({ text: sentence.trim(), stems: stemsOf(sentence) }))
      .filter(({ stems }) => stems.length > 0);
    if (found.length > 0) paragraph += 1;
    for (const sentence of found) sentences.push({ ...sentence, number: sentences.length + 1, paragraph });
  }
  return sentences;
};
