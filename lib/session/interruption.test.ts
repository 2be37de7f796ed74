import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { NewSession, Session } from '@/lib/contract/session';
import { readSession } from '@/lib/storage/session-store';
import { changeSettings } from '@/lib/storage/settings';
import { emptyStores, readStores } from './empty-stores.fixture';
import { type Fate, Interruption } from './interruption.fixture';
import { startPool } from './local-pool.fixture';
import { SessionManager } from './session-manager';

const GRACE = { username: 'grace', email: 'grace@example.com', password: 'Passw0rd-grace' };

let pool: Awaited<ReturnType<typeof startPool>>;
let interruption: Interruption;
beforeAll(async () => {
  // With rotation and no grace: what is lost is lost.
  pool = await startPool({ rotation: true, graceSeconds: 0 });
  await pool.cognito.createUser(GRACE);
});
afterAll(() => pool.close());
afterEach(() => interruption.restore());

interface Outcome {
  /** What the worker that was interrupted had told the views. */
  told: Session['status'][];
  /** What the next worker makes of the stores. */
  status: Session['status'];
  username?: string;
  /** Ada's tokens of before. */
  before: NewSession;
}
interface Work {
  signedIn: boolean;
  work: (manager: SessionManager) => Promise<() => Promise<unknown>>;
  /** The ways in which it may end. */
  ends: Session['status'][];
  check?: (outcome: Outcome) => Promise<void>;
}

const works = async ({ refreshToken }: NewSession) => (await pool.client.refreshTokens(refreshToken)).ok;

const WORKS: Record<string, Work> = {
  'a sign-in': {
    signedIn: false,
    work: async manager => {
      const tokens = await pool.signIn();
      return () => manager.adopt(tokens);
    },
    ends: ['signedOut', 'active'],
  },
  'a sign-in over another account': {
    signedIn: true,
    work: async manager => {
      const tokens = await pool.signIn(GRACE);
      return () => manager.adopt(tokens);
    },
    ends: ['signedOut', 'active'],
    check: async ({ status, username, before }) => {
      const isBefore = status === 'active' && username === 'ada';
      // Ada's own was renewed by the check that it works; another's sign-in has ended it.
      if (!isBefore) expect(await works(before)).toBe(false);
    },
  },
  'a refresh': {
    signedIn: true,
    work: async manager => () => manager.tokens({ force: true }),
    // Expired: Cognito rotated the token, and the answer never arrived.
    ends: ['active', 'expired'],
  },
  'a sign-out': {
    signedIn: true,
    work: async manager => () => manager.signOut(),
    ends: ['active', 'signedOut'],
    check: async ({ told, status, before }) => {
      if (told.includes('signedOut')) expect(status).toBe('signedOut');
      if (status !== 'signedOut') return;
      expect(await readStores()).toEqual({ disk: undefined, memory: undefined, jobs: [] });
      expect(await works(before)).toBe(false);
    },
  },
  'a lock': {
    signedIn: true,
    work: async manager => () => manager.lock(),
    ends: ['active', 'locked', 'signedOut'],
    check: async ({ told, status, before }) => {
      if (told.includes('locked')) expect(status).toBe('locked');
      if (status !== 'active') expect(await works(before)).toBe(false);
    },
  },
  'a change of "stay signed in"': {
    signedIn: true,
    work: async manager => {
      const { disk } = await readStores();
      return () => manager.staySignedIn(disk === undefined);
    },
    ends: ['active'],
  },
};

/** Does the work up to the step, and looks at what the next worker makes of it. False when there is no such step. */
async function interrupt({ signedIn, work, ends, check }: Work, stay: boolean, at: number, fate: Fate) {
  interruption.start();
  await emptyStores();
  await changeSettings({ staySignedIn: stay });
  const told: Session['status'][] = [];
  const manager = new SessionManager(pool.client, session => told.push(session.status));
  const before = await pool.signIn();
  if (signedIn) await manager.adopt(before);
  await manager.resume();
  const act = await work(manager);
  told.length = 0;

  interruption.start(at, fate);
  await interruption.run(act);
  const { happened } = interruption;
  const step = interruption.steps[at];

  interruption.start();
  const next = new SessionManager(pool.client, () => {});
  await next.resume();
  const session = await next.get();
  const said = `${step} (${at}), ${fate}: ${session.status}`;
  expect(session, said).not.toHaveProperty('notice');
  const { record } = await readSession();
  // Whole: tokens of one user, in one place, that work; or none at all.
  expect(record?.tokens !== undefined, said).toBe(session.status === 'active');
  const { disk, memory } = await readStores();
  expect([disk, memory].filter(Boolean).length, said).toBe(record ? 1 : 0);
  if (record?.tokens) {
    expect(JSON.parse(atob(record.tokens.idToken.split('.')[1] ?? '')).sub, said).toBe(record.userId);
    expect(JSON.parse(atob(record.tokens.accessToken.split('.')[1] ?? '')).sub, said).toBe(record.userId);
    // A failure that may pass is not waited for.
    await next.online();
    const renewed = await next.tokens({ force: true });
    if (!renewed.ok) expect(renewed.error.code, said).toBe('session-expired');
  }
  const { status } = await next.get();
  expect(ends, said).toContain(status);
  await check?.({ told, status, before, username: 'username' in session ? session.username : undefined });
  return happened;
}

describe.each(Object.entries(WORKS))('%s', (_, work) => {
  describe.each([
    ['kept on disk', true],
    ['kept in memory', false],
  ])('%s', (_place, stay) => {
    test.each<[Fate]>([['dies'], ['dies-uncommitted'], ['fails']])(
      'is whole or over, at whatever step the worker %s',
      async fate => {
        interruption = new Interruption();
        let at = 0;
        while (await interrupt(work, stay, at, fate)) at++;
        expect(at).toBeGreaterThan(5);
      },
      60_000,
    );
  });
});
