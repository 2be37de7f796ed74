import { appendFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { TurnJournal } from '../../chat/turns/journal';
import { describeJournal } from '../../chat/turns/journal-rules.fixture';
import type { TurnEvent } from '../../chat/turns/turn-event';
import { openJournal } from './open-journal';

const KEY = { userId: 'ada', requestId: 'a7c9c1ea-6c1c-4a5f-9d6e-0a7f4b3c2d10' };
const KEEP_MS = 60_000;
const HALF: TurnEvent[] = [
  { type: 'start', messageId: KEY.requestId },
  { type: 'text-start', id: 'answer' },
  { type: 'text-delta', id: 'answer', delta: 'Half an ' },
];
const CLOSING: TurnEvent[] = [
  { type: 'text-end', id: 'answer' },
  { type: 'error', errorText: expect.any(String), code: 'interrupted', status: 502 },
  { type: 'finish', finishReason: 'error' },
];

let data: string;
let folder: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'aside-turns-'));
  folder = join(data, 'turns');
});
afterEach(() => rm(data, { recursive: true, force: true }));

const open = () => openJournal(folder, KEEP_MS);
const onlyFile = async () => join(folder, (await readdir(folder))[0] ?? 'none');

const read = async (journal: TurnJournal, after = 0): Promise<TurnEvent[]> => {
  const all: TurnEvent[] = [];
  for await (const events of journal.follow(KEY, after, new AbortController().signal)) all.push(...events);
  return all;
};

/** A journal with a turn under way, of a process that is then no more. */
const leaveHalf = async () => {
  const journal = await open();
  await journal.begin(KEY, 'one');
  await journal.append(KEY, HALF);
};

describeJournal(open);

describe('on disk, a turn', () => {
  test('is in a file for its owner only, whose name says nothing', async () => {
    await leaveHalf();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(folder)).toBe('700');
    expect(await modeOf(await onlyFile())).toBe('600');
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.jsonl$/)]);
  });

  test('that has ended is whole after a restart', async () => {
    const before = await open();
    await before.begin(KEY, 'one');
    await before.append(KEY, [...HALF, { type: 'finish', finishReason: 'stop' }]);
    const after = await open();
    expect(await after.find(KEY)).toMatchObject({ fingerprint: 'one', events: 4, ended: true });
    expect(await read(after)).toEqual([...HALF, { type: 'finish', finishReason: 'stop' }]);
    expect(await after.begin(KEY, 'one')).toBeDefined();
  });

  test('that was under way ends with an error after a restart, and is not begun again', async () => {
    await leaveHalf();
    for (const _ of ['first restart', 'second']) {
      const journal = await open();
      expect(await journal.begin(KEY, 'one')).toMatchObject({ events: 6, ended: true });
      expect(await read(journal, 3)).toEqual(CLOSING);
    }
  });

  test('that had begun and said nothing ends with an error too', async () => {
    await (await open()).begin(KEY, 'one');
    expect(await read(await open())).toEqual(CLOSING.slice(1));
  });

  test.each([1, 20, 45])('loses only the line that was being written, %i bytes of it', async bytes => {
    await leaveHalf();
    const torn = JSON.stringify({ type: 'text-delta', id: 'answer', delta: 'torn 蜜蜂' });
    await appendFile(await onlyFile(), Buffer.from(torn).subarray(0, bytes));
    expect(await read(await open())).toEqual([...HALF, ...CLOSING]);
  });

  test('that is damaged, or none, is removed', async () => {
    await leaveHalf();
    const path = await onlyFile();
    await writeFile(path, (await readFile(path, 'utf8')).replace('text-start', 'nonsense'));
    await writeFile(join(folder, 'something'), 'else');
    const journal = await open();
    expect(await journal.find(KEY)).toBe(undefined);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is too old is removed, at the start and later', async () => {
    await leaveHalf();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const journal = await open();
    await vi.advanceTimersByTimeAsync(KEEP_MS - 1);
    expect(await journal.find(KEY)).toBeDefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(await journal.find(KEY)).toBe(undefined);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));

    await leaveHalf();
    const long = (Date.now() - KEEP_MS - 1000) / 1000;
    await utimes(await onlyFile(), long, long);
    expect(await (await open()).find(KEY)).toBe(undefined);
    expect(await readdir(folder)).toEqual([]);
  });
});
