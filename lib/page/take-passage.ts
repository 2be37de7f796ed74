import { HANDED_PASSAGE } from '@/lib/contract/host';
import type { Passage } from '@/lib/contract/text-fragment';

const handed = Symbol.for(HANDED_PASSAGE);

/** The passage that the worker left for the script that was injected just now. */
export function takePassage(): Passage | undefined {
  const world = globalThis as typeof globalThis & { [handed]?: Passage };
  const passage = world[handed];
  delete world[handed];
  return passage;
}
