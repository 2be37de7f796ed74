import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '@/lib/contract/session';
import { readSession } from '@/lib/storage/session-store';
import { startPool } from './local-pool.fixture';
import { SessionManager } from './session-manager';

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;
let told: Session['status'][];

beforeEach(async () => {
  pool = await startPool();
  told = [];
  manager = new SessionManager(pool.client, session => told.push(session.status));
  await manager.signOut();
  await manager.adopt(await pool.signIn());
  told.length = 0;
  pool.calls.length = 0;
});
afterEach(() => pool.close());

const refreshes = () => pool.calls.filter(call => call === 'GetTokensFromRefreshToken').length;

/** The ID token that the API has just refused. */
const currentIdToken = async () => (await readSession()).record?.tokens?.idToken ?? '';

describe('a session', () => {
  test('is known by the name that the user signed in with', async () => {
    expect(await manager.get()).toMatchObject({ status: 'active', username: 'ada' });
  });

  test('shows no token to anybody', async () => {
    expect(JSON.stringify(await manager.get())).not.toContain('eyJ');
  });

  test('is the same for a worker that has just started', async () => {
    const next = new SessionManager(pool.client, () => {});
    expect(await next.get()).toEqual(await manager.get());
  });

  test('is not made from something that is no ID token', async () => {
    const tokens = await pool.signIn();
    expect(await manager.adopt({ ...tokens, idToken: 'a.b.c' })).toMatchObject({ ok: false });
  });
});

describe('refreshing', () => {
  test('is not done while the tokens are fresh', async () => {
    expect(await manager.tokens()).toMatchObject({ ok: true });
    expect(refreshes()).toBe(0);
  });

  test('replaces a token that the API refused', async () => {
    const refused = await currentIdToken();
    const answer = await manager.tokens({ refused });
    expect(answer.ok && answer.value.idToken).not.toBe(refused);
    expect(refreshes()).toBe(1);
  });

  test('is done once for many who were refused at the same time, with rotation on', async () => {
    const refused = await currentIdToken();
    const workers = Array.from({ length: 5 }, () => new SessionManager(pool.client, () => {}));
    const answers = await Promise.all(workers.map(worker => worker.tokens({ refused })));
    expect(answers.every(answer => answer.ok)).toBe(true);
    expect(refreshes()).toBe(1);
  });

  test('keeps the rotated refresh token: it works again and again', async () => {
    for (let round = 0; round < 3; round++) expect((await manager.tokens({ force: true })).ok).toBe(true);
  });

  test.each([500, 503, 429])('that is answered with %i keeps the session', async status => {
    pool.breakDown(status);
    expect((await manager.tokens({ force: true })).ok).toBe(false);
    expect(await manager.get()).toMatchObject({ status: 'active' });
    expect(told).toEqual([]);
  });

  test('that Cognito refuses for good ends the session, and says so once', async () => {
    await pool.cognito.signOutUser('ada');
    const answer = await manager.tokens({ force: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'session-expired' } });
    expect(await manager.get()).toMatchObject({ status: 'expired', username: 'ada' });
    expect((await readSession()).record?.tokens).toBeUndefined();
    expect(told).toEqual(['expired']);
  });
});

describe('signing out', () => {
  test('leaves nothing in the store, and ends the refresh token at Cognito', async () => {
    const refreshToken = (await readSession()).record?.tokens?.refreshToken ?? '';
    expect(await manager.signOut()).toEqual({ revoked: true });
    expect(await readSession()).toEqual({});
    expect(told).toEqual(['signedOut']);
    expect(await pool.client.refreshTokens(refreshToken)).toMatchObject({
      error: { code: 'session-expired' },
    });
  });

  test('says so when Cognito did not confirm it, and is signed out here all the same', async () => {
    pool.breakDown(500);
    expect(await manager.signOut()).toEqual({ revoked: false });
    expect(await manager.get()).toEqual({ status: 'signedOut', notice: { code: 'revocation-pending' } });
  });

  test('makes every call for tokens answer signed-out', async () => {
    await manager.signOut();
    expect(await manager.tokens()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });
});
