import { type FileHandle, open, rm } from 'node:fs/promises';
import * as v from 'valibot';
import { TurnEvent } from '../../chat/turns/turn-event';
import type { TurnReader, TurnText } from '../../chat/turns/turn-text';

/** First line of a turn's file. The question itself is not in it. */
export const TurnHeader = v.object({
  version: v.literal(1),
  userId: v.string(),
  requestId: v.string(),
  fingerprint: v.string(),
});
export type TurnHeader = v.InferOutput<typeof TurnHeader>;

/** Bytes that a reader takes at once. */
const CHUNK = 64 * 1024;
const NEWLINE = 10;

const toLines = (values: readonly unknown[]): Buffer =>
  Buffer.from(values.map(value => `${JSON.stringify(value)}\n`).join(''));

/** Reads whole lines of the file, as far as `size()` says that they were written. */
class TurnFileReader implements TurnReader {
  readonly #path: string;
  readonly #size: () => number;
  #file: Promise<FileHandle> | undefined;
  #position = 0;
  #rest = Buffer.alloc(0);
  /** Lines to pass over: the header, and what the reader has. */
  #skip: number;

  constructor(path: string, size: () => number, after: number) {
    this.#path = path;
    this.#size = size;
    this.#skip = after + 1;
  }

  async next(): Promise<TurnEvent[]> {
    for (;;) {
      const length = Math.min(CHUNK, this.#size() - this.#position);
      if (length <= 0) return [];
      this.#file ??= open(this.#path, 'r');
      const { bytesRead, buffer } = await (await this.#file).read(
        Buffer.alloc(length),
        0,
        length,
        this.#position,
      );
      if (bytesRead === 0) throw new Error('The file of a turn is shorter than what was written.');
      this.#position += bytesRead;
      const events = this.#takeLines(buffer.subarray(0, bytesRead));
      if (events.length > 0) return events;
    }
  }

  async close(): Promise<void> {
    await (await this.#file)?.close();
  }

  #takeLines(bytes: Buffer): TurnEvent[] {
    const all = Buffer.concat([this.#rest, bytes]);
    const end = all.lastIndexOf(NEWLINE) + 1;
    this.#rest = all.subarray(end);
    const lines = all.toString('utf8', 0, end).split('\n').slice(0, -1);
    const skipped = Math.min(this.#skip, lines.length);
    this.#skip -= skipped;
    return lines.slice(skipped).map(line => v.parse(TurnEvent, JSON.parse(line)));
  }
}

export interface TurnFileOptions {
  path: string;
  header: TurnHeader;
  /** Bytes of a file that is there already; without it, a new one is made with the first `append`. */
  size?: number;
}

/** One turn in one file, a line an event, for its owner only. */
export const createTurnFile = ({ path, header, size = 0 }: TurnFileOptions): TurnText => {
  let written = size;
  return {
    async append(events) {
      const isNew = written === 0;
      const lines = toLines(isNew ? [header, ...events] : events);
      const file = await open(path, isNew ? 'wx' : 'a', 0o600);
      try {
        await file.appendFile(lines);
      } finally {
        await file.close();
      }
      written += lines.length;
    },
    read: after => new TurnFileReader(path, () => written, after),
    remove: () => rm(path, { force: true }),
  };
};
