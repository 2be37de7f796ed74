import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewSession, Session } from '@/lib/contract/session';
import { createConversation, readConversation } from '@/lib/storage/conversations';
import { openDatabase } from '@/lib/storage/database';
import { readSession } from '@/lib/storage/session-store';
import { emptyStores, readStores } from './empty-stores.fixture';
import { startPool } from './local-pool.fixture';
import { SessionManager } from './session-manager';

const GRACE = { username: 'grace', email: 'grace@example.com', password: 'Passw0rd-grace' };

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;
let tokens: NewSession;
let told: Session[];

beforeAll(async () => {
  pool = await startPool();
  await pool.cognito.createUser(GRACE);
});
afterAll(() => pool.close());

beforeEach(async () => {
  await emptyStores();
  pool.repair();
  told = [];
  manager = new SessionManager(pool.client, session => told.push(session));
  tokens = await pool.signIn();
  await manager.adopt(tokens);
  told.length = 0;
  pool.calls.length = 0;
});

const statuses = () => told.map(({ status }) => status);
const works = async ({ refreshToken }: NewSession) => (await pool.client.refreshTokens(refreshToken)).ok;
/** The revocations that run beside the work are through. */
const revoked = () => manager.runRevocations();

describe('a session', () => {
  test('is known by the name that the user signed in with, and how', async () => {
    expect(await manager.get()).toMatchObject({ status: 'active', username: 'ada', method: 'direct' });
    await manager.adopt(await pool.signIn(), { method: 'managed' });
    expect(await manager.get()).toMatchObject({ status: 'active', username: 'ada', method: 'managed' });
  });

  test('shows no token to anybody', async () => {
    expect(JSON.stringify(await manager.get())).not.toContain('eyJ');
  });

  test('is the same for a worker that has just started', async () => {
    const next = new SessionManager(pool.client, () => {});
    await next.resume();
    expect(await next.get()).toEqual(await manager.get());
  });

  test('is not made from something that is no ID token, and then the one that was there stays', async () => {
    const before = await manager.get();
    expect(await manager.adopt({ ...tokens, idToken: 'a.b.c' })).toMatchObject({ ok: false });
    expect(await manager.get()).toEqual(before);
  });

  test('that could not be read is over, and the user is told until the next sign-in', async () => {
    await (await openDatabase()).put('session', { version: 3 } as never, 'current');
    const damaged = { status: 'signedOut', notice: { code: 'session-damaged' } };
    expect([await manager.get(), await manager.get()]).toEqual([damaged, damaged]);
    expect(await manager.tokens()).toMatchObject({ error: { code: 'signed-out' } });
    await manager.adopt(await pool.signIn());
    expect(await manager.get()).toMatchObject({ status: 'active' });
  });
});

describe('a sign-in over another session', () => {
  test('of the same user ends the old refresh token at Cognito', async () => {
    const next = await pool.signIn();
    await manager.adopt(next);
    await revoked();
    expect([await works(tokens), await works(next)]).toEqual([false, true]);
  });

  test('of another user tells everybody first that the one of before is gone', async () => {
    await manager.adopt(await pool.signIn(GRACE));
    expect(told).toMatchObject([{ status: 'signedOut' }, { status: 'active', username: 'grace' }]);
  });

  test('gives no token to those who still ask for the user of before', async () => {
    await manager.adopt(await pool.signIn(GRACE));
    expect(await manager.tokens({ refused: tokens.idToken })).toMatchObject({
      error: { code: 'signed-out' },
    });
  });
});

describe('signing out', () => {
  test('leaves nothing in the store, and ends the refresh token at Cognito', async () => {
    expect(await manager.signOut()).toEqual({ revoked: true });
    expect(await readStores()).toEqual({ disk: undefined, memory: undefined, jobs: [] });
    expect(told).toEqual([{ status: 'signedOut' }]);
    expect(await works(tokens)).toBe(false);
  });

  test('is announced when the tokens are gone, and before Cognito was asked', async () => {
    let seen: unknown;
    pool.hang();
    await new Promise<void>(resolve => {
      const next = new SessionManager(pool.client, async () => {
        seen = await readSession();
        resolve();
      });
      void next.signOut();
    });
    expect(seen).toEqual({});
  });

  test('makes every call for tokens answer signed-out', async () => {
    await manager.signOut();
    expect(await manager.tokens()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });

  test('that cannot be stored is not announced', async () => {
    await revoked();
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
    await expect(manager.signOut()).rejects.toThrow('disk full');
    IDBDatabase.prototype.transaction = transaction;
    expect([told, (await manager.get()).status]).toEqual([[], 'active']);
  });
});

describe('signing out everywhere', () => {
  test('ends every session of the user at Cognito, and this one here', async () => {
    const elsewhere = await pool.signIn();
    expect(await manager.signOutEverywhere()).toEqual({ ok: true, value: null });
    expect(await works(elsewhere)).toBe(false);
    expect(await readStores()).toEqual({ disk: undefined, memory: undefined, jobs: [] });
    expect(statuses()).toEqual(['signedOut']);
  });

  test('changes nothing where Cognito cannot be reached', async () => {
    pool.breakDown(503);
    expect(await manager.signOutEverywhere()).toMatchObject({ error: { code: 'backend-error' } });
    expect([told, (await manager.get()).status]).toEqual([[], 'active']);
  });

  test('is done where the worker died before it heard that it was: the view asks the next one', async () => {
    const dying = new Promise<void>(resolve => {
      pool.client.signOutEverywhere = async accessToken => {
        Reflect.deleteProperty(pool.client, 'signOutEverywhere');
        await pool.client.signOutEverywhere(accessToken);
        resolve();
        return new Promise(() => {});
      };
    });
    void manager.signOutEverywhere();
    await dying;
    const next = new SessionManager(pool.client, session => told.push(session));
    expect(await next.signOutEverywhere()).toEqual({ ok: true, value: null });
    expect(statuses()).toEqual(['signedOut']);
    expect(await next.signOutEverywhere()).toEqual({ ok: true, value: null });
  });

  test('that failed is not taken for done later', async () => {
    pool.breakDown(503);
    await manager.signOutEverywhere();
    pool.repair();
    await pool.cognito.signOutUser('ada');
    expect(await manager.signOutEverywhere()).toMatchObject({ error: { code: 'session-expired' } });
  });

  test('finds out that the session was ended elsewhere', async () => {
    await pool.cognito.signOutUser('ada');
    expect(await manager.signOutEverywhere()).toMatchObject({ error: { code: 'session-expired' } });
    expect(statuses()).toEqual(['expired']);
  });

  test('says so where Cognito refuses a new access token too, and keeps the session', async () => {
    const refuse = async () => ({ ok: false as const, error: { code: 'session-expired' as const } });
    pool.client.signOutEverywhere = refuse;
    expect(await manager.signOutEverywhere()).toMatchObject({ error: { code: 'forbidden' } });
    expect((await manager.get()).status).toBe('active');
    Reflect.deleteProperty(pool.client, 'signOutEverywhere');
  });
});

test('deleting the account deletes the user, the session and what was said here', async () => {
  const user = { username: 'mary', email: 'mary@example.com', password: 'Passw0rd-mary' };
  await pool.cognito.createUser(user);
  await manager.adopt(await pool.signIn(user));
  const session = await manager.get();
  const userId = session.status === 'active' ? session.userId : '';
  const [hers, others] = [await createConversation(userId, 0), await createConversation('other', 0)];
  expect(await manager.deleteAccount()).toEqual({ ok: true, value: null });
  expect(await manager.get()).toEqual({ status: 'signedOut' });
  expect(await readConversation(userId, hers.id)).toBeUndefined();
  expect(await readConversation('other', others.id)).toBeDefined();
  await expect(pool.signIn(user)).rejects.toThrow();
});

describe('locking', () => {
  test('takes the tokens away, here and at Cognito, and keeps who it was', async () => {
    await manager.lock();
    await revoked();
    expect(await manager.get()).toMatchObject({ status: 'locked', username: 'ada' });
    expect((await readSession()).record?.tokens).toBeUndefined();
    expect(await manager.tokens()).toMatchObject({ error: { code: 'locked' } });
    expect([statuses(), await works(tokens)]).toEqual([['locked'], false]);
  });

  test('hides what an expired session still showed', async () => {
    await manager.expire();
    await manager.lock();
    expect(statuses()).toEqual(['expired', 'locked']);
  });

  test('is not undone by a late refusal', async () => {
    await manager.lock();
    await manager.expire();
    expect((await manager.get()).status).toBe('locked');
  });

  test('does nothing where nobody is signed in', async () => {
    await manager.signOut();
    told.length = 0;
    await manager.lock();
    expect([told, await manager.get()]).toEqual([[], { status: 'signedOut' }]);
  });
});

test('a session whose fresh tokens the API refuses ends, and its refresh token with it', async () => {
  await manager.expire();
  await revoked();
  expect([statuses(), await works(tokens)]).toEqual([['expired'], false]);
  expect((await readSession()).record?.tokens).toBeUndefined();
});

describe('a notice', () => {
  const notice = { code: 'sign-in-cancelled' as const };

  test.each<[string, () => Promise<unknown>]>([
    ['signedOut', () => manager.signOut()],
    ['expired', () => manager.expire()],
    ['locked', () => manager.lock()],
  ])('is told while the session is %s, also by the next worker', async (status, end) => {
    await end();
    await manager.setNotice(notice);
    expect(told.at(-1)).toMatchObject({ status, notice });
    expect(await new SessionManager(pool.client, () => {}).get()).toMatchObject({ status, notice });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['it is taken back', () => manager.setNotice(undefined)],
    ['the user signs out', () => manager.signOut()],
  ])('is gone once %s', async (_, end) => {
    await manager.expire();
    await manager.setNotice(notice);
    await end();
    expect(await manager.get()).not.toHaveProperty('notice');
  });

  test('does not outlive the next sign-in', async () => {
    await manager.signOut();
    await manager.setNotice(notice);
    await manager.adopt(await pool.signIn());
    await manager.expire();
    expect(await manager.get()).not.toHaveProperty('notice');
  });
});
