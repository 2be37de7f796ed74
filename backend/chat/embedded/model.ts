import { setTimeout as pause } from 'node:timers/promises';
import type { ChatModel } from '../model';
import { composeAnswer } from './compose';

export interface EmbeddedOptions {
  /** Milliseconds between words, so that an answer can be seen to arrive. Default 4. */
  paceMs?: number;
}

/** A word with the space after it; text without spaces comes in pieces of 12 characters. */
const PIECE = /\S{1,12}\s*|\s+/gu;

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** The default model: needs nothing, and answers with quotes of the page that the user attached. */
export const createEmbeddedModel = ({ paceMs = 4 }: EmbeddedOptions = {}): ChatModel => ({
  name: 'embedded',
  async *answer(turn, signal) {
    const { markdown, quotes } = composeAnswer(turn);
    for (const text of markdown.match(PIECE) ?? []) {
      yield { type: 'text', text };
      await pause(paceMs, undefined, { signal });
    }
    if (quotes && turn.page && isWebAddress(turn.page.url)) {
      yield { type: 'source', url: turn.page.url, title: turn.page.title };
    }
    yield { type: 'finish', finishReason: 'stop' };
  },
});
