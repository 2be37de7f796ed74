/**
 * Calls `act` at once, and again at most every `interval` milliseconds while it is asked for; `finish` makes the call
 * that is still owed and stops.
 */
export function pace(interval: number, act: () => void): { ask: () => void; finish: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  const run = () => {
    owed = false;
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (owed) run();
    }, interval);
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else owed = true;
    },
    finish: () => {
      clearTimeout(timer);
      if (owed) act();
      owed = false;
    },
  };
}
