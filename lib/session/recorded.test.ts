import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearEvents, readEvents } from '@/lib/storage/diagnostics';
import { emptyStores } from './empty-stores.fixture';
import { startPool, USER } from './local-pool.fixture';
import { recordSession } from './record-session';
import { SessionManager } from './session-manager';

let pool: Awaited<ReturnType<typeof startPool>>;
beforeEach(async () => {
  await emptyStores();
  await clearEvents();
  pool = await startPool();
});
afterEach(() => pool.close());

test('diagnostics follow a session from its beginning to its end, and hold no token and no name of it', async () => {
  const manager = new SessionManager(pool.client, recordSession);
  const tokens = await pool.signIn();
  await manager.adopt(tokens);
  const renewed = await manager.tokens({ force: true });
  pool.breakDown(503);
  await manager.tokens({ force: true });
  await manager.online();
  pool.breakDown(400, 'NotAuthorizedException');
  await manager.tokens({ force: true });
  pool.repair();
  await manager.signOut();

  const events = await readEvents();
  expect(events.map(({ what, more }) => [what, more])).toEqual([
    ['session.active', { method: 'direct' }],
    ['session.refreshed', { kept: true }],
    ['session.refreshFailed', expect.objectContaining({ failures: 1 })],
    ['session.refreshRefused', expect.objectContaining({ code: 'session-expired' })],
    ['session.expired', undefined],
    ['session.signedOut', undefined],
  ]);
  const told = JSON.stringify(events);
  const secrets = [...Object.values(tokens), ...Object.values(USER), 'eyJ'];
  if (renewed.ok) secrets.push(renewed.value.idToken, renewed.value.accessToken, renewed.value.refreshToken);
  for (const secret of secrets) expect(told).not.toContain(secret);
});
