import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { newState } from './new-state';
import { State } from './schema';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The pool's state: one object in memory, one file on disk that holds it whole or not at all. */
export class Store {
  readonly state: State;
  readonly #path: string;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(path: string, state: State) {
    this.#path = path;
    this.state = state;
  }

  /**
   * Loads the state from `dataDir`, or starts an empty one.
   * @throws Error with a sentence for the terminal when the file is damaged: it is never overwritten.
   */
  static async open(dataDir: string): Promise<Store> {
    const path = join(dataDir, 'cognito.json');
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const text = await readFile(path, 'utf8').catch(error => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    const store = new Store(path, text === undefined ? await newState() : parseState(path, text));
    if (text === undefined) await store.save();
    return store;
  }

  /** Resolves once all that is in `state` now is on disk. Calls that come while one waits share its write. */
  save(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#running = writeWhole(this.#path, JSON.stringify(this.state));
        return this.#running;
      });
    return this.#next;
  }
}

function parseState(path: string, text: string): State {
  try {
    return v.parse(State, JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The user pool's file ${path} is damaged (${reason}). Put a good copy in its place, or delete it to start with an empty pool.`,
    );
  }
}

/** A reader, and a machine that stops in between, finds either the old file or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
