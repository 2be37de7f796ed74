import { readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { EndedTurn } from '../../chat/turns/process-journal';
import { TurnEvent } from '../../chat/turns/turn-event';
import { createTurnFile, TurnHeader } from './turn-file';

const Line = v.pipe(v.string(), v.parseJson());

/** The end of an answer that was under way when its process died. */
const closingOf = (events: TurnEvent[]): TurnEvent[] => {
  const last = events.findLast(event => event.type === 'text-start' || event.type === 'text-end');
  return [
    ...(last?.type === 'text-start' ? [{ type: 'text-end', id: last.id } as const] : []),
    {
      type: 'error',
      errorText: 'The backend was started anew while it answered.',
      code: 'interrupted',
      status: 502,
    },
    { type: 'finish', finishReason: 'error' },
  ];
};

/** What stands whole in a file; a last line that was being written is not counted. */
const readWhole = async (path: string) => {
  const bytes = await readFile(path);
  const size = bytes.lastIndexOf('\n') + 1;
  const [header, ...lines] = bytes.toString('utf8', 0, size).split('\n').slice(0, -1);
  return {
    size,
    header: v.parse(v.pipe(Line, TurnHeader), header),
    events: lines.map(line => v.parse(v.pipe(Line, TurnEvent), line)),
  };
};

const recover = async (path: string, keepMs: number): Promise<EndedTurn | undefined> => {
  const { mtimeMs, size: length } = await stat(path);
  if (mtimeMs + keepMs < Date.now()) throw new Error('out of date');
  const { header, events, size } = await readWhole(path);
  // Not for its own sake: it would make the file young again.
  if (size < length) await truncate(path, size);
  const text = createTurnFile({ path, header, size });
  const ended = events.at(-1)?.type === 'finish';
  const closing = ended ? [] : closingOf(events);
  if (!ended) await text.append(closing);
  const { userId, requestId, fingerprint } = header;
  return {
    key: { userId, requestId },
    fingerprint,
    events: events.length + closing.length,
    endedAt: ended ? mtimeMs : Date.now(),
    text,
  };
};

/** The turns of an earlier run, all of them ended now. Files that are too old, or damaged, are removed. */
export const recoverTurns = async (folder: string, keepMs: number): Promise<EndedTurn[]> => {
  const turns: EndedTurn[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const turn = await recover(path, keepMs).catch(() => rm(path, { recursive: true, force: true }));
    if (turn) turns.push(turn);
  }
  return turns;
};
