import { signIn } from 'aws-amplify/auth';
import { generateSync } from 'otplib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localOutputs } from '@/lib/config/local-outputs';
import { readOutputs } from '@/lib/config/read-outputs';
import type { Session } from '@/lib/contract/session';
import { startPool, USER } from '../local-pool.fixture';
import { sessionCalls } from '../session-calls';
import { SessionManager } from '../session-manager';
import { type AccountResult, amplifyAccount as account } from './account-actions';
import { configureAmplify } from './configure-amplify';
import { directChannel } from './direct-channel.fixture';

const NEW_PASSWORD = 'Passw0rd-lovelace';

let pool: Awaited<ReturnType<typeof startPool>>;
let manager: SessionManager;
let told: Session['status'][];

beforeEach(async () => {
  pool = await startPool();
  told = [];
  manager = new SessionManager(pool.client, ({ status }) => told.push(status));
  const { amplify } = readOutputs(localOutputs(new URL(pool.pool.cognitoUrl).origin));
  configureAmplify(directChannel(sessionCalls(manager)), amplify);
  await signIn(USER);
});
afterEach(async () => {
  await manager.signOut();
  await pool.close();
});

const codeFor = (secret: string) => generateSync({ secret });

async function succeeded<T>(result: Promise<AccountResult<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.code);
  return settled.value;
}

test('the e-mail address is read from the ID token, without asking Cognito', async () => {
  pool.calls.length = 0;
  expect(await account.readEmail()).toBe(USER.email);
  expect(pool.calls).toEqual([]);
});

describe('changing the password', () => {
  test('is done', async () => {
    expect((await account.changePassword(USER.password, NEW_PASSWORD)).ok).toBe(true);
    await manager.signOut();
    await expect(signIn(USER)).rejects.toThrow();
    expect(await signIn({ ...USER, password: NEW_PASSWORD })).toMatchObject({ isSignedIn: true });
  });

  test.each([
    ['Not-my-passw0rd', NEW_PASSWORD, { code: 'wrong-password' }],
    [USER.password, 'short', { code: 'weak-password', detail: 'Password not long enough' }],
  ])('from %s to %s is refused', async (old, fresh, problem) => {
    expect(await account.changePassword(old, fresh)).toEqual({ ok: false, problem });
  });

  test('is refused for a while after many wrong tries', async () => {
    for (let tries = 0; tries < 5; tries++) await account.changePassword('Not-my-passw0rd', NEW_PASSWORD);
    const refused = await account.changePassword(USER.password, NEW_PASSWORD);
    expect(refused).toEqual({ ok: false, problem: { code: 'too-many-tries' } });
  });
});

describe('TOTP', () => {
  test('is off, then set up, then removed', async () => {
    expect(await succeeded(account.isTotpOn())).toBe(false);
    const { secret, uri } = await succeeded(account.startTotp('ada'));
    expect(uri).toBe(`otpauth://totp/Aside:ada?secret=${secret}&issuer=Aside`);
    await succeeded(account.finishTotp(codeFor(secret)));
    expect(await succeeded(account.isTotpOn())).toBe(true);
    await succeeded(account.removeTotp());
    expect(await succeeded(account.isTotpOn())).toBe(false);
  });

  test('with a code of another secret stays off', async () => {
    await succeeded(account.startTotp('ada'));
    const refused = await account.finishTotp(codeFor('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'));
    expect(refused).toEqual({ ok: false, problem: { code: 'wrong-code' } });
    expect(await succeeded(account.isTotpOn())).toBe(false);
  });
});

test('a session that was ended elsewhere: every surface is told', async () => {
  await pool.cognito.signOutUser(USER.username);
  expect(await account.isTotpOn()).toEqual({ ok: false, problem: { code: 'session-over' } });
  expect(told.at(-1)).toBe('expired');
});

test('a pool that is down changes nothing', async () => {
  pool.breakDown(503);
  expect(await account.isTotpOn()).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  expect(await manager.get()).toMatchObject({ status: 'active' });
});
