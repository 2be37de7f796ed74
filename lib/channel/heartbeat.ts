/** How often a view that waits says `ping`, in milliseconds. */
export const PING_EVERY = 2000;
/** So many pings without a word after them, and the port is taken to be dead. */
export const PINGS_IN_VAIN = 2;

interface HeartbeatOptions {
  ping: () => void;
  /** Nothing was heard for so long that the port must be dead. Called once; `start` begins anew. */
  onSilence: () => void;
}

/** Finds out whether the other end of a port is still there. Runs only while it is wanted: it keeps the worker alive. */
export class Heartbeat {
  #options: HeartbeatOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #inVain = 0;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  /** Does nothing where it runs already. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#inVain = 0;
    this.#timer = setInterval(() => this.#beat(), PING_EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Something was heard, whatever it was. */
  heard(): void {
    this.#inVain = 0;
  }

  #beat(): void {
    if (this.#inVain++ < PINGS_IN_VAIN) {
      this.#options.ping();
    } else {
      this.stop();
      this.#options.onSilence();
    }
  }
}
