import { forgetStop, noteStop, readUntoldStops } from '@/lib/storage/untold-stops';

interface StopsOptions {
  /** Tells the backend once; false where it should be told again. */
  stop: (requestId: string) => Promise<boolean>;
  /** Keeps the worker alive while something is under way. */
  hold: (work: Promise<void>) => Promise<void>;
}

/** No backend goes on for longer with an answer for which nobody waits, in milliseconds. */
const WORTH_IT = 10 * 60_000;

/**
 * Tells the backend which turns nobody wants any more, so that the model stops, and is not paid for on. Each is noted
 * before anything else is done, and crossed out when the backend knows: the worker may die at any moment in between, and
 * the next one tells.
 */
export class Stops {
  #options: StopsOptions;

  constructor(options: StopsOptions) {
    this.#options = options;
  }

  /** Resolves once it will not be forgotten, where there is room to note it; the backend is told meanwhile. */
  async tell(requestId: string): Promise<void> {
    await noteStop(requestId, Date.now()).catch(error => console.error('Aside: noting a stop', error));
    void this.#options.hold(this.#tell(requestId));
  }

  /** Tells what the last worker could not. */
  async resume(): Promise<void> {
    const untold = Object.entries(await readUntoldStops());
    await Promise.all(
      untold.map(([requestId, since]) =>
        Date.now() - since > WORTH_IT ? forgetStop(requestId) : this.#options.hold(this.#tell(requestId)),
      ),
    );
  }

  async #tell(requestId: string): Promise<void> {
    try {
      if (await this.#options.stop(requestId)) await forgetStop(requestId);
    } catch (error) {
      console.error('Aside: stopping a turn', error);
    }
  }
}
