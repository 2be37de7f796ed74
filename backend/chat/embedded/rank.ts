import type { Sentence } from './sentences';

const DAMPING = 0.85;
const ROUNDS = 20;

/**
 * TextRank: a sentence matters when it shares words with sentences that matter. The similarity of two sentences
 * is the cosine of their words; going through the words instead of through pairs of sentences keeps a round
 * linear in the length of the text. Returns one score per sentence.
 * Source: Mihalcea and Tarau, TextRank: Bringing Order into Texts, 2004.
 */
export const rankSentences = (sentences: Sentence[]): number[] => {
  const words = sentences.map(sentence => [...new Set(sentence.stems)]);
  let scores = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const weightOf = new Map<string, number>();
    words.forEach((own, at) => {
      const share = (scores[at] ?? 0) / Math.sqrt(own.length);
      for (const word of own) weightOf.set(word, (weightOf.get(word) ?? 0) + share);
    });
    const raw = words.map(
      own => own.reduce((sum, word) => sum + (weightOf.get(word) ?? 0), 0) / Math.sqrt(own.length),
    );
    const total = raw.reduce((sum, score) => sum + score, 0);
    scores = raw.map(score => (1 - DAMPING) / sentences.length + (DAMPING * score) / total);
  }
  return scores;
};
