import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewSession, Session } from '@/lib/contract/session';
import { refreshBackoffItem } from '@/lib/storage/session-items';
import type { Tokens } from '@/lib/storage/session-record';
import { readSession, updateSession } from '@/lib/storage/session-store';
import { CognitoClient } from './cognito-client';
import { emptyStores } from './empty-stores.fixture';
import { startPool } from './local-pool.fixture';
import { SessionManager } from './session-manager';

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;
let signedIn: NewSession;
let told: Session['status'][];

async function begin(options: Parameters<typeof startPool>[0] = {}): Promise<void> {
  await emptyStores();
  pool = await startPool(options);
  told = [];
  manager = new SessionManager(pool.client, session => told.push(session.status));
  signedIn = await pool.signIn();
  await manager.adopt(signedIn);
  told.length = 0;
  pool.calls.length = 0;
}
beforeEach(() => begin());
afterEach(() => pool.close());

const refreshes = () => pool.calls.filter(call => call === 'GetTokensFromRefreshToken').length;
const currentIdToken = async () => (await readSession()).record?.tokens?.idToken ?? '';
const works = async (refreshToken: string) => (await pool.client.refreshTokens(refreshToken)).ok;

/** Changes the stored tokens as time would. */
const age = (change: Partial<Tokens>) =>
  updateSession(({ record }) => [
    record?.tokens ? { record: { ...record, tokens: { ...record.tokens, ...change } } } : 'keep',
    undefined,
  ]);
const DUE = { refreshAt: 0 };
/** Cognito's clock is past their end. */
const EXPIRED = { refreshAt: 0, clockDrift: 2 * 3_600_000 };

/** The refresh that is under way, or that was to be, is over. */
const settled = () => navigator.locks.request('aside.session.refresh', () => {});

describe('when', () => {
  test('not while the tokens are fresh', async () => {
    expect(await manager.tokens()).toMatchObject({ ok: true });
    expect(refreshes()).toBe(0);
  });

  test('ahead of their end, while they go on serving', async () => {
    await age(DUE);
    expect(await manager.tokens()).toMatchObject({ ok: true, value: { idToken: signedIn.idToken } });
    await settled();
    expect([refreshes(), (await currentIdToken()) === signedIn.idToken]).toEqual([1, false]);
  });

  test('at once, for a caller whose token the API refused', async () => {
    const answer = await manager.tokens({ refused: signedIn.idToken });
    expect(answer.ok && answer.value.idToken).not.toBe(signedIn.idToken);
    expect(refreshes()).toBe(1);
  });

  test('not for a token that was replaced already', async () => {
    await manager.tokens({ refused: signedIn.idToken });
    const answer = await manager.tokens({ refused: signedIn.idToken });
    expect([answer.ok && answer.value.idToken, refreshes()]).toEqual([await currentIdToken(), 1]);
  });
});

describe.each([
  ['with rotation', true],
  ['without rotation', false],
])('once for all, %s', (_, rotation) => {
  test.each([
    ['whose token expired', async () => age(EXPIRED), {}],
    ['that insist', async () => {}, { force: true }],
  ])('contexts %s', async (_name, prepare, how) => {
    await pool.close();
    await begin({ rotation });
    const contexts = Array.from({ length: 5 }, () => new SessionManager(pool.client, () => {}));
    for (let round = 1; round <= 10; round++) {
      await prepare();
      const answers = await Promise.all(contexts.map(context => context.tokens(how)));
      const tokens = new Set(answers.map(answer => answer.ok && answer.value.idToken));
      expect([tokens.size, [...tokens][0], refreshes()]).toEqual([1, await currentIdToken(), round]);
    }
    expect((await manager.get()).status).toBe('active');
  });
});

describe('a failure that may pass', () => {
  const failures: [string, () => void, string][] = [
    ['500', () => pool.breakDown(500), 'backend-error'],
    ['503', () => pool.breakDown(503), 'backend-error'],
    ['429', () => pool.breakDown(429), 'too-many-requests'],
    ['throttling', () => pool.breakDown(400, 'TooManyRequestsException'), 'too-many-requests'],
    ['a firewall', () => pool.breakDown(403, 'ForbiddenException'), 'backend-error'],
    ['a portal’s page', () => pool.breakDown(404), 'backend-error'],
  ];

  test.each(failures)('(%s) keeps the session, and the token while it is valid', async (_, fail, code) => {
    fail();
    await age(DUE);
    expect(await manager.tokens()).toMatchObject({ ok: true });
    await settled();
    await age(EXPIRED);
    expect(await manager.tokens()).toMatchObject({ error: { code, retryAfterSeconds: 1 } });
    expect([told, (await manager.get()).status]).toEqual([[], 'active']);
  });

  test('(no server) keeps the session too', async () => {
    const nowhere = new CognitoClient({ ...pool.pool, cognitoUrl: 'http://127.0.0.1:9/' });
    const cut = new SessionManager(nowhere, session => told.push(session.status));
    expect(await cut.tokens({ force: true })).toMatchObject({ error: { code: 'backend-unreachable' } });
    expect([told, (await manager.get()).status]).toEqual([[], 'active']);
  });

  test('(no answer) is over after the time limit', async () => {
    pool.hang();
    const impatient = new SessionManager(new CognitoClient(pool.pool, 50), () => {});
    expect(await impatient.tokens({ force: true })).toMatchObject({ error: { code: 'backend-unreachable' } });
    expect((await manager.get()).status).toBe('active');
  });

  test('is not tried again before its pause is over, not even by the next worker', async () => {
    pool.breakDown(500);
    await age(EXPIRED);
    await manager.tokens();
    const next = new SessionManager(pool.client, () => {});
    const answers = await Promise.all(Array.from({ length: 10 }, () => next.tokens()));
    expect(new Set(answers.map(answer => !answer.ok && answer.error.code))).toEqual(
      new Set(['backend-error']),
    );
    expect(answers.every(answer => !answer.ok && answer.error.retryAfterSeconds)).toBe(true);
    expect(refreshes()).toBe(1);
  });

  test('makes the next pause longer, until it works again', async () => {
    pool.breakDown(500);
    await age(EXPIRED);
    const pauses: number[] = [];
    for (let round = 0; round < 8; round++) {
      const before = Date.now();
      await manager.tokens();
      const stored = await refreshBackoffItem.getValue();
      pauses.push((stored?.until ?? 0) - before);
      // As if the pause had passed.
      if (stored) await refreshBackoffItem.setValue({ ...stored, until: 0 });
    }
    expect(pauses[3]).toBeGreaterThan(pauses[0] ?? 0);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(31_000);
    pool.repair();
    expect(await manager.tokens()).toMatchObject({ ok: true });
    expect(await refreshBackoffItem.getValue()).toBeNull();
  });

  test('is forgotten when the network is back', async () => {
    pool.breakDown(500);
    await age(EXPIRED);
    await manager.tokens();
    pool.repair();
    await manager.online();
    await age(EXPIRED);
    expect(await manager.tokens()).toMatchObject({ ok: true });
  });
});

describe('a refusal', () => {
  test('for good ends the session, keeps no token, and says so once', async () => {
    await pool.cognito.signOutUser('ada');
    const answers = await Promise.all([1, 2, 3].map(() => manager.tokens({ force: true })));
    expect(new Set(answers.map(answer => !answer.ok && answer.error.code))).toEqual(
      new Set(['session-expired']),
    );
    expect(await manager.get()).toMatchObject({ status: 'expired', username: 'ada' });
    expect((await readSession()).record?.tokens).toBeUndefined();
    expect([told, refreshes()]).toEqual([['expired'], 1]);
  });
});

describe('while Cognito is slow to answer', () => {
  /** Cognito takes the request, and answers when the test says so. */
  function slowRefresh() {
    const asked = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const slow = new CognitoClient(pool.pool);
    const { refreshTokens } = slow;
    slow.refreshTokens = async token => {
      const answer = await refreshTokens.call(slow, token);
      asked.resolve();
      await go.promise;
      return answer;
    };
    return { slow: new SessionManager(slow, session => told.push(session.status)), asked, go };
  }
  const currentRefreshToken = async () => (await readSession()).record?.tokens?.refreshToken;

  test('a token that is valid is had at once', async () => {
    const { slow, asked, go } = slowRefresh();
    const renewed = slow.tokens({ force: true });
    await asked.promise;
    await age(DUE);
    expect(await slow.tokens()).toMatchObject({ ok: true, value: { idToken: signedIn.idToken } });
    go.resolve();
    await renewed;
  });

  test('signing out does not wait, and the tokens that come too late are revoked', async () => {
    const { slow, asked, go } = slowRefresh();
    const renewed = slow.tokens({ force: true });
    await asked.promise;
    await slow.signOut();
    expect(told).toEqual(['signedOut']);
    go.resolve();
    expect(await renewed).toMatchObject({ error: { code: 'signed-out' } });
    expect(await readSession()).toEqual({});
    await slow.runRevocations();
    expect(await works(signedIn.refreshToken)).toBe(false);
  });

  test('a new sign-in stays, and gets none of the old session’s tokens', async () => {
    const { slow, asked, go } = slowRefresh();
    const renewed = slow.tokens({ force: true });
    await asked.promise;
    const next = await pool.signIn();
    await slow.adopt(next);
    go.resolve();
    expect(await renewed).toMatchObject({ error: { code: 'signed-out' } });
    expect(await currentRefreshToken()).toBe(next.refreshToken);
    expect((await manager.get()).status).toBe('active');
  });
});
