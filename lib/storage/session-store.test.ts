import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from './database';
import { listRevocations, readRefreshToken } from './revocation-jobs';
import { type Sealed, seal } from './seal';
import { memorySessionItem } from './session-items';
import type { SessionRecord } from './session-record';
import { moveSession, readSession, tidySession, updateSession } from './session-store';
import { changeSettings } from './settings';

const record = (id: string, refreshToken = `refresh-${id}`): SessionRecord => ({
  id,
  status: 'active',
  userId: `user-${id}`,
  username: id,
  method: 'direct',
  signedInAt: 1,
  tokens: { accessToken: 'access', idToken: 'id', refreshToken, clockDrift: 0, refreshAt: 0 },
});

const write = (next: SessionRecord) => updateSession(() => [{ record: next }, undefined]);
const onDisk = async () => (await openDatabase()).get('session', 'current') as Promise<Sealed | undefined>;
const inMemory = () => memorySessionItem.getValue();
const putRaw = async (value: unknown) =>
  void (await (await openDatabase()).put('session', value as Sealed, 'current'));
/** A browser that was started again: what was in memory is gone. */
const restartBrowser = () => fakeBrowser.storage.session.clear();

beforeEach(async () => {
  fakeBrowser.reset();
  const database = await openDatabase();
  await Promise.all([database.clear('session'), database.clear('revocations')]);
});

describe('on disk', () => {
  test('a record is whole again, and none is none', async () => {
    expect(await readSession()).toEqual({});
    await write(record('a'));
    expect(await readSession()).toEqual({ record: record('a') });
  });

  test('nothing of it stands in clear', async () => {
    await write(record('a'));
    const stored = await onDisk();
    const bytes = Buffer.from(stored?.data ?? new ArrayBuffer()).toString('latin1');
    expect([bytes, JSON.stringify(stored)].filter(text => /refresh|access|user/.test(text))).toEqual([]);
  });

  test('the key cannot be exported, and is another at each write', async () => {
    await write(record('a'));
    const first = await onDisk();
    await write(record('a'));
    const second = await onDisk();
    expect(first?.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', first?.key as CryptoKey)).rejects.toThrow();
    const iv = second?.iv as Uint8Array<ArrayBuffer>;
    const opened = crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      first?.key as CryptoKey,
      second?.data ?? iv,
    );
    await expect(opened).rejects.toThrow();
  });

  test('it outlives the browser', async () => {
    await write(record('a'));
    await restartBrowser();
    expect(await readSession()).toEqual({ record: record('a') });
    expect(await inMemory()).toBeNull();
  });
});

describe('in memory', () => {
  beforeEach(() => changeSettings({ staySignedIn: false }));

  test('a record is whole again, and nothing is on disk', async () => {
    await write(record('a'));
    expect([await readSession(), await onDisk()]).toEqual([{ record: record('a') }, undefined]);
  });

  test('it does not outlive the browser', async () => {
    await write(record('a'));
    await restartBrowser();
    expect(await readSession()).toEqual({});
  });

  test('what is no record is damaged until somebody signs in', async () => {
    await memorySessionItem.setValue({ id: 'a', tokens: 'lost' });
    expect([await readSession(), await readSession()]).toEqual([{ damaged: true }, { damaged: true }]);
    await tidySession();
    expect(await readSession()).toEqual({ damaged: true });
    await write(record('a'));
    expect(await readSession()).toEqual({ record: record('a') });
  });

  test('a session whose end was stored is over, although the worker ended before it was removed', async () => {
    await write(record('a'));
    const copy = await inMemory();
    await updateSession(() => [{ revoke: [{ id: 'a', refreshToken: 'refresh-a' }] }, undefined]);
    await memorySessionItem.setValue(copy);
    expect(await readSession()).toEqual({});
    await tidySession();
    expect(await inMemory()).toBeNull();
  });
});

describe('revocation jobs', () => {
  test.each([true, false])('are on disk, sealed, whether the session is there or not: %s', async stay => {
    await changeSettings({ staySignedIn: stay });
    await write(record('a'));
    await updateSession(({ record: old }) => [
      { revoke: [{ id: old?.id ?? '', refreshToken: old?.tokens?.refreshToken ?? '' }] },
      undefined,
    ]);
    const [job, ...others] = await listRevocations();
    expect([others, JSON.stringify(job).includes('refresh-a')]).toEqual([[], false]);
    expect(job && (await readRefreshToken(job))).toBe('refresh-a');
    expect(await readSession()).toEqual({});
  });
});

describe('a damaged record', () => {
  const damages: [string, () => Promise<unknown>][] = [
    ['cannot be decrypted', async () => ({ ...(await onDisk()), data: new ArrayBuffer(40) })],
    ['lost its key', async () => ({ ...(await onDisk()), key: undefined })],
    ['is of a version to come', async () => ({ version: 3, status: 'active' })],
    ['is no object', async () => 'eyJ'],
    ['is of version 1 and incomplete', async () => ({ version: 1, status: 'active', tokens: {} })],
    ['is sealed, and of another shape', async () => seal({ ...record('a'), tokens: { idToken: 'x' } })],
  ];

  test.each(damages)(
    'that %s is gone, and is remembered until somebody signs in or out',
    async (_, damage) => {
      await write(record('a'));
      await putRaw(await damage());
      expect([await readSession(), await readSession()]).toEqual([{ damaged: true }, { damaged: true }]);
      expect(await onDisk()).toEqual({ version: 2, damaged: true });
      await restartBrowser();
      expect(await readSession()).toEqual({ damaged: true });
      await updateSession(() => [{}, undefined]);
      expect(await readSession()).toEqual({});
    },
  );
});

describe('a plain record of version 1', () => {
  const plain = {
    version: 1,
    status: 'active',
    userId: 'u',
    username: 'ada',
    signedInAt: 1,
    tokens: {
      accessToken: 'plain-access',
      idToken: 'plain-id',
      refreshToken: 'plain-refresh',
      clockDrift: 5,
    },
  };

  test('is taken over, and is in clear no more', async () => {
    await putRaw(plain);
    const { record: read } = await readSession();
    expect(read).toMatchObject({ userId: 'u', method: 'direct', tokens: { ...plain.tokens, refreshAt: 0 } });
    expect(await onDisk()).toMatchObject({ version: 2 });
    expect(JSON.stringify(await onDisk())).not.toContain('plain');
    expect((await readSession()).record).toEqual(read);
  });

  test('that had expired still says whose it was', async () => {
    const { tokens: _, ...expired } = { ...plain, status: 'expired' };
    await putRaw(expired);
    expect((await readSession()).record).toMatchObject({ status: 'expired', username: 'ada' });
  });
});

describe('changing "stay signed in"', () => {
  test('moves the session there and back, and leaves no copy', async () => {
    await write(record('a'));
    await moveSession(false);
    expect([await readSession(), await onDisk()]).toEqual([{ record: record('a') }, undefined]);
    await moveSession(true);
    expect([await readSession(), await inMemory()]).toEqual([{ record: record('a') }, null]);
  });

  test.each([true, false])('moves what is damaged as damaged: %s', async stay => {
    await changeSettings({ staySignedIn: !stay });
    if (stay) await memorySessionItem.setValue('lost');
    else await putRaw('lost');
    await moveSession(stay);
    expect(await readSession()).toEqual({ damaged: true });
  });

  test('to memory: a copy that a killed worker left on disk is no session, and goes', async () => {
    await write(record('a'));
    const copy = await onDisk();
    await moveSession(false);
    await putRaw(copy);
    await restartBrowser();
    expect(await readSession()).toEqual({});
    await tidySession();
    expect(await onDisk()).toBeUndefined();
  });

  test('to disk: a copy that a killed worker left in memory is no session, and goes', async () => {
    await changeSettings({ staySignedIn: false });
    await write(record('a'));
    const copy = await inMemory();
    await moveSession(true);
    await memorySessionItem.setValue(copy);
    await updateSession(() => [{ record: record('b') }, undefined]);
    expect(await readSession()).toEqual({ record: record('b') });
    await tidySession();
    expect(await inMemory()).toBeNull();
  });
});

test('changes follow one another, whoever makes them', async () => {
  await write(record('a'));
  const rename = () =>
    updateSession(({ record: old }) => [
      old ? { record: { ...old, username: `${old.username}+` } } : 'keep',
      undefined,
    ]);
  await Promise.all(Array.from({ length: 20 }, rename));
  expect((await readSession()).record?.username).toBe(`a${'+'.repeat(20)}`);
});
