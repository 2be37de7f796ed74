import { stemmer } from 'stemmer';
import { REQUEST_WORDS, STOP_WORDS } from './stop-words';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const INNER_BREAK = /['’]|(?<=\p{L})\.(?=\p{L})/u;

/** The words of a text in any script, in lower case; "l'abeille" and "Node.js" are two each. */
const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike) words.push(...segment.split(INNER_BREAK).filter(Boolean));
  }
  return words;
};

const stem = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(word) : word);

/** The stems of the words that carry a sentence's meaning, in order, with repetitions. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(word => !STOP_WORDS.has(word))
    .map(stem);

/** What a question is about: stem to the word as the user wrote it. Empty for "What does this page say?". */
export const topicsOf = (question: string): Map<string, string> => {
  const words = wordsOf(question).filter(word => !STOP_WORDS.has(word) && !REQUEST_WORDS.has(word));
  return new Map(words.map(word => [stem(word), word]));
};
