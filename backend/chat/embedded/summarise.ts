import { rankSentences } from './rank';
import { isHeading, type Sentence } from './sentences';

/** In stems. Shorter sentences are not quoted while there are longer ones. */
const FEWEST_WORDS = 6;
/** Part of a sentence's words that may already be in the summary. */
const MOST_OVERLAP = 0.5;

const ASKS =
  /\b(summar|sum up|tl;?dr|overview|gist|key (points|ideas|facts)|main (points?|ideas?)|zusammenfass|résum|resum|riassu|samenvat)|要約|まとめ|总结|總結|摘要|요약/i;

/** Whether a message asks for a summary. */
export const asksForSummary = (message: string): boolean => ASKS.test(message);

const overlap = (sentence: Sentence, chosen: Sentence[]): number => {
  const seen = new Set(chosen.flatMap(({ stems }) => stems));
  return sentence.stems.filter(stem => seen.has(stem)).length / sentence.stems.length;
};

/** The sentences that carry most of a text, in its order: three of a short text, up to six of a long one. */
export const summarise = (sentences: Sentence[]): Sentence[] => {
  const size = Math.min(6, Math.max(3, Math.round(Math.sqrt(sentences.length) * 0.8)));
  const scores = rankSentences(sentences);
  const long = sentences.filter(sentence => sentence.stems.length >= FEWEST_WORDS && !isHeading(sentence));
  // Writers put what matters first, in a text and in a paragraph.
  const weight = ({ number, paragraph }: Sentence) => (scores[number - 1] ?? 0) * (1 + 1 / paragraph);
  const ranked = (long.length >= size ? long : sentences).toSorted((a, b) => weight(b) - weight(a));

  const chosen: Sentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length === size) break;
    if (overlap(sentence, chosen) <= MOST_OVERLAP) chosen.push(sentence);
  }
  return chosen.toSorted((a, b) => a.number - b.number);
};
