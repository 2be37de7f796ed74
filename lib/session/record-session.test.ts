import { beforeEach, expect, test } from 'vitest';
import type { Session } from '@/lib/contract/session';
import { clearEvents, readEvents } from '@/lib/storage/diagnostics';
import { recordSession } from './record-session';

beforeEach(async () => {
  await clearEvents();
});

const WHO = { userId: 'ada-1815', username: 'ada@example.com' };

test.each<[Session, string, object | undefined]>([
  [
    { status: 'active', ...WHO, method: 'managed', signedInAt: 1, renewedUntil: 2 },
    'session.active',
    { method: 'managed' },
  ],
  [{ status: 'expired', ...WHO }, 'session.expired', undefined],
  [{ status: 'locked', ...WHO }, 'session.locked', undefined],
  [
    { status: 'signedOut', notice: { code: 'sign-in-refused', detail: 'ada@example.com is disabled' } },
    'session.signedOut',
    { notice: 'sign-in-refused' },
  ],
])('a session is told by its state, and nobody is named: %j', async (session, what, more) => {
  recordSession(session);
  const events = await readEvents();
  expect(events).toEqual([{ at: expect.any(Number), part: 'session', what, ...(more && { more }) }]);
  expect(JSON.stringify(events)).not.toContain('ada');
});
