import type { TurnEvent } from './turn-event';
import type { TurnText } from './turn-text';

/** Events that a reader gets at once. */
const BATCH = 256;

export const createMemoryText = (): TurnText => {
  const kept: TurnEvent[] = [];
  return {
    async append(events) {
      kept.push(...events);
    },
    read(after) {
      let position = after;
      return {
        async next() {
          const batch = kept.slice(position, position + BATCH);
          position += batch.length;
          return batch;
        },
        async close() {},
      };
    },
    async remove() {},
  };
};
