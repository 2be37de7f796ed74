import { openDatabase } from './database';
import { hasRevocation, type Revocation, sealRevocation } from './revocation-jobs';
import { seal, unseal } from './seal';
import { memorySessionItem } from './session-items';
import { DAMAGED, isDamaged, readPlainRecord, readRecord, type SessionRecord } from './session-record';
import { changeSettings, readSettings } from './settings';

/** `damaged`: there was a session, and what was stored of it could not be read. */
export interface StoredSession {
  record?: SessionRecord;
  damaged?: boolean;
}

/** What becomes of the session: no `record` deletes it. `revoke`: refresh tokens that are to die with this change. */
export interface SessionChange {
  record?: SessionRecord;
  revoke?: Revocation[];
}

/** Everything here happens under this lock, in whatever context it runs. Nothing under it waits for the network. */
const locked = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('aside.session.store', work);

export const readSession = (): Promise<StoredSession> => locked(read);

/**
 * Changes the session according to what it is: `change` returns the change (or `keep`) and a value for the caller.
 * One transaction writes the new record and the revocation jobs; resolves when it is on disk.
 */
export function updateSession<T>(change: (stored: StoredSession) => [SessionChange | 'keep', T]): Promise<T> {
  return locked(async () => {
    const [next, value] = change(await read());
    if (next !== 'keep') await write(next);
    return value;
  });
}

/**
 * Moves the session to where it belongs by the user's choice. The copy is made first, and the setting, which says
 * which copy is the session, decides at once; so there is one whole session at every moment.
 */
export function moveSession(staySignedIn: boolean): Promise<void> {
  return locked(async () => {
    const { record, damaged } = await read();
    if (staySignedIn) await (record ? writeDisk({ record }) : damaged && markDisk());
    else if (record || damaged) await memorySessionItem.setValue(record ?? DAMAGED);
    await changeSettings({ staySignedIn });
    await dropOtherCopy(staySignedIn);
  });
}

/** Removes what a worker that was killed half-way through a change left in the place that does not count. */
export function tidySession(): Promise<void> {
  return locked(async () => {
    const { staySignedIn } = await readSettings();
    await dropOtherCopy(staySignedIn);
    if (staySignedIn) return;
    const { record, damaged } = await readMemory();
    if (!record && !damaged) await memorySessionItem.removeValue();
  });
}

async function dropOtherCopy(staySignedIn: boolean): Promise<void> {
  if (staySignedIn) await memorySessionItem.removeValue();
  else await (await openDatabase()).delete('session', 'current');
}

async function read(): Promise<StoredSession> {
  return (await readSettings()).staySignedIn ? readDisk() : readMemory();
}

async function readDisk(): Promise<StoredSession> {
  const stored = await (await openDatabase()).get('session', 'current');
  if (stored === undefined) return {};
  if (isDamaged(stored)) return { damaged: true };
  const plain = readPlainRecord(stored);
  const record = plain ?? readRecord(await unseal(stored));
  if (plain) await writeDisk({ record: plain });
  if (record) return { record };
  await markDisk();
  return { damaged: true };
}

async function markDisk(): Promise<void> {
  await (await openDatabase()).put('session', DAMAGED, 'current');
}

async function readMemory(): Promise<StoredSession> {
  const stored = await memorySessionItem.getValue();
  if (stored === null) return {};
  if (isDamaged(stored)) return { damaged: true };
  const record = readRecord(stored);
  if (!record) {
    await memorySessionItem.setValue(DAMAGED);
    return { damaged: true };
  }
  // The worker ended between the transaction that ended this session and its removal here.
  if (record.tokens && (await hasRevocation(record.id))) return {};
  return { record };
}

async function write({ record, revoke }: SessionChange): Promise<void> {
  const { staySignedIn } = await readSettings();
  await writeDisk({ record: staySignedIn ? record : undefined, revoke });
  if (record && !staySignedIn) await memorySessionItem.setValue(record);
  else await memorySessionItem.removeValue();
}

/**
 * Sealed first, since a transaction does not wait for anything but its own requests. Jobs are kept on disk even where
 * the session is not: a refresh token that nobody revokes works for 30 days (Cognito's default), and that is worse.
 */
async function writeDisk({ record, revoke = [] }: SessionChange): Promise<void> {
  const sealed = record && (await seal(record));
  const jobs = await Promise.all(revoke.map(sealRevocation));
  const transaction = (await openDatabase()).transaction(['session', 'revocations'], 'readwrite', {
    durability: 'strict',
  });
  const [session, revocations] = [transaction.objectStore('session'), transaction.objectStore('revocations')];
  await Promise.all([
    sealed ? session.put(sealed, 'current') : session.delete('current'),
    ...jobs.map(job => revocations.put(job)),
    transaction.done,
  ]);
}
