import type { ChatModel, ModelEvent, Turn } from './model';

/** A model whose answer a test writes. Remembers the turns that it was asked. */
export const scriptedModel = (
  script: (turn: Turn, signal: AbortSignal) => AsyncIterable<ModelEvent>,
): ChatModel & { turns: Turn[] } => {
  const turns: Turn[] = [];
  return {
    name: 'scripted',
    turns,
    answer(turn, signal) {
      turns.push(turn);
      return script(turn, signal);
    },
  };
};

/** Says its words one by one, then stops. */
export const sayingModel = (...words: string[]) =>
  scriptedModel(async function* () {
    for (const text of words) yield { type: 'text', text };
    yield { type: 'finish', finishReason: 'stop' };
  });
