import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewSession, Session } from '@/lib/contract/session';
import { listRevocations, putRevocation } from '@/lib/storage/revocation-jobs';
import { CognitoClient } from './cognito-client';
import { emptyStores } from './empty-stores.fixture';
import { startPool } from './local-pool.fixture';
import { REVOCATION_ALARM } from './revocations';
import { SessionManager } from './session-manager';

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;
let tokens: NewSession;
let told: Session[];

beforeAll(async () => {
  pool = await startPool();
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

const PENDING: Session = { status: 'signedOut', notice: { code: 'revocation-pending' } };
const DONE: Session = { status: 'signedOut' };
const isRefused = async () => !(await pool.client.refreshTokens(tokens.refreshToken)).ok;
const alarm = () => fakeBrowser.alarms.get(REVOCATION_ALARM);
const tries = () => pool.calls.filter(call => call === 'RevokeToken').length;

describe('a sign-out that Cognito did not confirm', () => {
  const failures: [string, () => void][] = [
    ['500', () => pool.breakDown(500)],
    ['429', () => pool.breakDown(429)],
    ['throttling', () => pool.breakDown(400, 'TooManyRequestsException')],
    ['a firewall', () => pool.breakDown(403, 'ForbiddenException')],
    ['a portal’s page', () => pool.breakDown(404)],
  ];

  test.each(failures)('(%s) is one here at once, and says that it is not one there yet', async (_, fail) => {
    fail();
    expect(await manager.signOut()).toEqual({ revoked: false });
    expect(told).toEqual([DONE, PENDING]);
    expect(await manager.get()).toEqual(PENDING);
  });

  test('is tried again, and everybody is told when it is done', async () => {
    pool.breakDown(500);
    await manager.signOut();
    expect(await alarm()).toBeDefined();
    pool.repair();
    await manager.online();
    expect(told).toEqual([DONE, PENDING, DONE]);
    expect([await listRevocations(), await alarm(), await isRefused()]).toEqual([[], undefined, true]);
  });

  test('is tried again when the browser starts, though nobody has told the worker of it', async () => {
    pool.breakDown(500);
    await manager.signOut();
    pool.repair();
    await fakeBrowser.storage.session.clear();
    const next = new SessionManager(pool.client, session => told.push(session));
    expect(await next.get()).toEqual(PENDING);
    await next.resume();
    expect([await next.get(), await isRefused()]).toEqual([DONE, true]);
  });

  test('is tried again by the alarm when its time has come, and not before', async () => {
    pool.breakDown(500);
    await manager.signOut();
    await manager.runRevocations();
    expect(tries()).toBe(1);
    const [job] = await listRevocations();
    const due = (await alarm())?.scheduledTime ?? 0;
    expect(due).toBe(job?.nextTryAt);
    expect(due).toBeGreaterThan(Date.now());
    if (job) await putRevocation({ ...job, nextTryAt: 0 });
    await manager.runRevocations();
    expect(tries()).toBe(2);
    const [later] = await listRevocations();
    expect(later?.failures).toBe(2);
  });

  test('does not stand in the way of the next sign-in, nor in its view', async () => {
    pool.breakDown(500);
    await manager.signOut();
    pool.repair();
    const next = await pool.signIn();
    await manager.adopt(next);
    await manager.runRevocations();
    expect(told.at(-1)).toMatchObject({ status: 'active' });
    await manager.online();
    expect([await isRefused(), (await pool.client.refreshTokens(next.refreshToken)).ok]).toEqual([
      true,
      true,
    ]);
  });

  test('and that hangs is over after the time limit', async () => {
    pool.hang();
    const impatient = new SessionManager(new CognitoClient(pool.pool, 50), session => told.push(session));
    expect(await impatient.signOut()).toEqual({ revoked: false });
    expect(told).toEqual([DONE, PENDING]);
  });
});

describe('there is nothing more to be done', () => {
  test.each([
    'InvalidParameterException',
    'UnsupportedTokenTypeException',
    'UnsupportedOperationException',
    'NotAuthorizedException',
  ])('when Cognito refuses for good: %s', async exception => {
    pool.breakDown(400, exception);
    expect(await manager.signOut()).toEqual({ revoked: true });
    expect([await listRevocations(), await manager.get()]).toEqual([[], DONE]);
  });

  test('when the job cannot be read', async () => {
    pool.breakDown(500);
    await manager.signOut();
    const [job] = await listRevocations();
    if (job) await putRevocation({ ...job, token: { ...job.token, data: new ArrayBuffer(8) } });
    await manager.online();
    expect([await listRevocations(), told.at(-1)]).toEqual([[], DONE]);
  });

  test('without a session: signing out twice asks Cognito once', async () => {
    await manager.signOut();
    expect(await manager.signOut()).toEqual({ revoked: true });
    expect(tries()).toBe(1);
  });
});

test('with tokens in memory only, the job is on disk all the same: it outlives the browser', async () => {
  await manager.staySignedIn(false);
  pool.breakDown(500);
  await manager.signOut();
  await fakeBrowser.storage.session.clear();
  pool.repair();
  await new SessionManager(pool.client, () => {}).resume();
  expect(await isRefused()).toBe(true);
});
