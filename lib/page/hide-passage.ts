const SHOWN = Symbol.for('aside.passage');

/** Scripts of ours that run in one page share their global scope, and nothing else. */
const world = globalThis as typeof globalThis & { [SHOWN]?: () => void };

/** `hide` is called once, as soon as something ends it. */
export function keepShown(hide: () => void): void {
  world[SHOWN] = hide;
}

/** Takes the mark off the passage that is shown, if there is one. */
export function hidePassage(): void {
  const hide = world[SHOWN];
  delete world[SHOWN];
  hide?.();
}
