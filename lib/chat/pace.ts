export interface Pace {
  /** Asks for the call: now, or when its time comes. */
  ask: () => void;
  /** Makes the call that is still owed now. */
  flush: () => void;
  /** No call is owed any more. */
  cancel: () => void;
}

/** Calls `act` at once, and again at most every `interval()` milliseconds while it is asked for. */
export function pace(interval: () => number, act: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  const run = () => {
    owed = false;
    clearTimeout(timer);
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (owed) run();
    }, interval());
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else owed = true;
    },
    flush: () => {
      if (owed) run();
    },
    cancel: () => {
      clearTimeout(timer);
      owed = false;
    },
  };
}
