import type { ModelEvent } from './model';
import { scriptedModel } from './scripted-model.fixture';

/** A model that says what a test dictates, when the test dictates it. Does not listen to its signal by itself. */
export const dictatedModel = () => {
  const events: ModelEvent[] = [];
  let news = Promise.withResolvers<void>();
  const signals: AbortSignal[] = [];
  const asked = Promise.withResolvers<void>();

  const model = scriptedModel(async function* (_, signal) {
    signals.push(signal);
    asked.resolve();
    for (let at = 0; ; at += 1) {
      while (at >= events.length) await news.promise;
      const event = events[at];
      if (event) yield event;
      if (event?.type === 'finish') return;
    }
  });
  const add = (event: ModelEvent) => {
    events.push(event);
    news.resolve();
    news = Promise.withResolvers();
  };
  return {
    model,
    /** Resolves when it is asked for the first time. */
    asked: asked.promise,
    say: (...words: string[]) => {
      for (const text of words) add({ type: 'text', text });
    },
    finish: () => add({ type: 'finish', finishReason: 'stop' }),
    /** Resolves when the request to the model is aborted. */
    aborted: async () => {
      await asked.promise;
      const [signal] = signals;
      if (signal && !signal.aborted) {
        await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
      }
    },
  };
};
