import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TurnJournal, TurnKey } from '../../chat/turns/journal';
import { ProcessJournal } from '../../chat/turns/process-journal';
import { recoverTurns } from './recover-turns';
import { createTurnFile } from './turn-file';

/** Says nothing of the user, and is no path, whatever they are called. */
const fileName = ({ userId, requestId }: TurnKey): string =>
  `${createHash('sha256')
    .update(JSON.stringify([userId, requestId]))
    .digest('hex')}.jsonl`;

/**
 * The journal of the local stack: a folder of files that outlives the stack. One stack at a time may have it.
 * @throws Error of the file system, where the folder can't be had
 */
export const openJournal = async (folder: string, keepMs: number): Promise<TurnJournal> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return new ProcessJournal({
    keepMs,
    ended: await recoverTurns(folder, keepMs),
    createText: (key, fingerprint) =>
      createTurnFile({ path: join(folder, fileName(key)), header: { version: 1, ...key, fingerprint } }),
  });
};
