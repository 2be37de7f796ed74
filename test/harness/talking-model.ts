import { setTimeout as pause } from 'node:timers/promises';
import type { ChatModel } from '@/backend/chat/model';

export interface TalkingModel extends ChatModel {
  /** The questions that it was run for, in order: a question that is here twice was run twice. */
  runs: string[];
  /** Those whose answer was aborted. */
  aborted: string[];
}

export interface TalkingOptions {
  words: number;
  /** Milliseconds before a word. */
  pace: (word: number) => number;
}

/** The words of its answer, each of which is there once. */
export const wordsOf = (question: string, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `${question.toLowerCase().replaceAll(/\W+/g, '-')}-w${nth}.`);

/** A model that answers word by word, and remembers what it was run for. */
export function makeTalkingModel({ words, pace }: TalkingOptions): TalkingModel {
  const model: TalkingModel = {
    name: 'talking',
    runs: [],
    aborted: [],
    async *answer({ message }, signal) {
      model.runs.push(message);
      try {
        for (const [nth, word] of wordsOf(message, words).entries()) {
          await pause(pace(nth), undefined, { signal });
          yield { type: 'text', text: nth > 0 ? ` ${word}` : word };
        }
        yield { type: 'finish', finishReason: 'stop' };
      } finally {
        if (signal.aborted) model.aborted.push(message);
      }
    },
  };
  return model;
}
