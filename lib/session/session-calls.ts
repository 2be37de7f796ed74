import { type ErrorCode, fail, succeed } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import type { SessionManager } from './session-manager';

type SessionCalls = Pick<CallHandlers, `session.${string}` & keyof CallHandlers>;

/** Then there are no tokens, and asking again brings none. */
const NONE: ErrorCode[] = ['signed-out', 'session-expired', 'locked'];

/** What the session does for the views. `onOnline` is told when one says that the network is back. */
export const sessionCalls = (session: SessionManager, onOnline = () => {}): SessionCalls => ({
  'session.get': async () => succeed(await session.get()),
  'session.online': async () => {
    onOnline();
    await session.online();
    return succeed(null);
  },
  'session.adopt': tokens => session.adopt(tokens),
  'session.tokens': async ({ forceRefresh }) => {
    const current = await session.tokens({ force: forceRefresh });
    if (current.ok) {
      const { accessToken, idToken } = current.value;
      return succeed({ accessToken, idToken });
    }
    return NONE.includes(current.error.code) ? succeed(null) : fail(current.error.code, current.error);
  },
  'session.signOutEverywhere': () => session.signOutEverywhere(),
  'session.deleteAccount': () => session.deleteAccount(),
  'session.signOut': async () => {
    await session.signOut();
    return succeed(null);
  },
});
