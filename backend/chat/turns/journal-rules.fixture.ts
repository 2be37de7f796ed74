import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { TurnJournal, TurnKey } from './journal';
import type { TurnEvent } from './turn-event';

const START: TurnEvent = { type: 'start' };
const FINISH: TurnEvent = { type: 'finish', finishReason: 'stop' };
const say = (delta: string): TurnEvent => ({ type: 'text-delta', id: 'answer', delta });
const newKey = (): TurnKey => ({ userId: 'user-1', requestId: randomUUID() });
const never = new AbortController().signal;

const collect = async (batches: AsyncIterable<TurnEvent[]>): Promise<TurnEvent[]> => {
  const all: TurnEvent[] = [];
  for await (const events of batches) all.push(...events);
  return all;
};

/** What every journal has to do, wherever it keeps its turns. */
export const describeJournal = (create: () => Promise<TurnJournal>): void => {
  describe('a journal', () => {
    test('begins a turn once, of many who try at once', async () => {
      const journal = await create();
      const key = newKey();
      const begun = await Promise.all(Array.from({ length: 20 }, () => journal.begin(key, 'one')));
      expect(begun.filter(known => known === undefined)).toHaveLength(1);
      expect(await journal.begin(key, 'other')).toMatchObject({ fingerprint: 'one', ended: false });
    });

    test('knows the turns of a user by that user only', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      expect(await journal.find({ ...key, userId: 'user-2' })).toBe(undefined);
      expect(await journal.begin({ ...key, userId: 'user-2' }, 'two')).toBe(undefined);
    });

    test('gives followers what is kept, then what comes, up to the end', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      await journal.append(key, [START, say('ä\n蜜🐝')]);
      const [whole, rest] = [0, 1].map(after => collect(journal.follow(key, after, never)));
      await journal.append(key, [say('b')]);
      await journal.append(key, [say('c'), FINISH]);
      const all = [START, say('ä\n蜜🐝'), say('b'), say('c'), FINISH];
      expect(await whole).toEqual(all);
      expect(await rest).toEqual(all.slice(1));
      expect(await collect(journal.follow(key, 4, never))).toEqual([FINISH]);
      expect(await collect(journal.follow(key, 5, never))).toEqual([]);
      expect(await journal.find(key)).toMatchObject({ events: 5, ended: true });
    });

    test('gives long answers whole', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      const words = Array.from({ length: 1_000 }, (_, index) => say(`${index}${'é'.repeat(index)}`));
      await journal.append(key, words);
      await journal.append(key, [say('蜜'.repeat(100_000)), FINISH]);
      const events = await collect(journal.follow(key, 500, never));
      expect(events).toEqual([...words.slice(500), say('蜜'.repeat(100_000)), FINISH]);
    });

    test('takes nothing more for a turn that has ended, or that it does not know', async () => {
      const journal = await create();
      const key = newKey();
      await expect(journal.append(key, [START])).rejects.toThrow();
      await journal.begin(key, 'one');
      await journal.append(key, [FINISH]);
      await expect(journal.append(key, [say('late')])).rejects.toThrow();
    });

    test('lets a follower go at once', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      const client = new AbortController();
      const followed = collect(journal.follow(key, 0, client.signal));
      await journal.append(key, [START]);
      client.abort();
      await followed;
    });

    test('ends a turn that is stopped, before or after it began', async () => {
      const journal = await create();
      for (const first of ['begin', 'stop']) {
        const key = newKey();
        const end = Promise.withResolvers<string>();
        if (first === 'stop') await journal.stop(key);
        await journal.begin(key, 'one');
        journal.supervise(key, 60_000, end.resolve);
        if (first === 'begin') await journal.stop(key);
        expect(await end.promise).toBe('stopped');
      }
    });

    test('ends a turn that the last follower has left, and none that another still follows', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      const [one, other] = [new AbortController(), new AbortController()];
      for (const client of [one, other]) void collect(journal.follow(key, 0, client.signal));
      const ends: string[] = [];
      const end = Promise.withResolvers<void>();
      journal.supervise(key, 0, reason => {
        ends.push(reason);
        end.resolve();
      });
      one.abort();
      await journal.append(key, [START]);
      expect(ends).toEqual([]);
      other.abort();
      await end.promise;
      expect(ends).toEqual(['abandoned']);
    });

    test('ends its turns when it is closed, and waits for their last events', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      journal.supervise(key, 60_000, async reason => {
        expect(reason).toBe('closing');
        await journal.append(key, [FINISH]);
      });
      const followed = collect(journal.follow(key, 0, never));
      await journal.close();
      expect(await followed).toEqual([FINISH]);
    });

    test('forgets a turn that is discarded, and ends its followers', async () => {
      const journal = await create();
      const key = newKey();
      await journal.begin(key, 'one');
      await journal.append(key, [START]);
      const followed = collect(journal.follow(key, 1, never));
      await journal.discard(key);
      expect(await followed).toEqual([]);
      expect(await journal.find(key)).toBe(undefined);
    });
  });
};
