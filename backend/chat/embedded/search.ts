import MiniSearch from 'minisearch';
import { isHeading, type Sentence } from './sentences';
import { topicsOf } from './words';

export interface Found {
  /** Best first. Empty when the text has less than half of what the question is about. */
  sentences: Sentence[];
  /** Words of the question that are nowhere in the text. */
  missing: string[];
}

const MOST_QUOTES = 3;
/** Sentences below this part of the best one's score are not worth reading. */
const WORTH = 0.45;

const ASKS_FOR_NUMBER =
  /\bhow (many|much|long|old|far|fast|big|high|hot|warm|cold|heavy)\b|\bwhen\b|\bcosts?\b|\bprices?\b|\b(year|date)\b/i;

const byWords = { tokenize: (stems: string) => stems.split(' '), processTerm: (stem: string) => stem };

const indexOf = (sentences: Sentence[]) => {
  const stemsAt = (at: number) => sentences[at]?.stems.join(' ') ?? '';
  const index = new MiniSearch({ ...byWords, fields: ['own', 'around'], searchOptions: byWords });
  index.addAll(
    sentences.map((_, at) => ({ id: at, own: stemsAt(at), around: `${stemsAt(at - 1)} ${stemsAt(at + 1)}` })),
  );
  return index;
};

/**
 * Finds the sentences that answer a question best: BM25+ over stems. The sentences before and after count a
 * little, because "It costs nine euros" follows "The ticket is sold at the gate".
 */
export const search = (sentences: Sentence[], question: string): Found => {
  const topics = topicsOf(question);
  const wantsNumber = ASKS_FOR_NUMBER.test(question);
  const weigh = (sentence: Sentence | undefined): number => {
    if (!sentence || isHeading(sentence)) return 0.4;
    return wantsNumber && /\p{N}/u.test(sentence.text) ? 1.4 : 1;
  };
  const results = indexOf(sentences).search([...topics.keys()].join(' '), {
    boost: { around: 0.25 },
    boostDocument: id => weigh(sentences[id]),
    prefix: stem => stem.length > 4,
    fuzzy: stem => (stem.length > 5 ? 0.15 : false),
  });
  const present = new Set(results.flatMap(result => result.queryTerms));
  const missing = [...topics].filter(([stem]) => !present.has(stem)).map(([, word]) => word);
  if (missing.length > topics.size / 2) return { sentences: [], missing };

  const direct = results.filter(result => Object.values(result.match).some(fields => fields.includes('own')));
  const enough = (direct[0]?.score ?? 0) * WORTH;
  const best = direct.filter(result => result.score >= enough).slice(0, MOST_QUOTES);
  return { sentences: best.flatMap(result => sentences[result.id] ?? []), missing };
};
