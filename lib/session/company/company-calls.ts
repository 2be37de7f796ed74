import { fail, type Result } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import type { SessionManager } from '../session-manager';
import type { CompanySignIn } from './company-sign-in';

type Leaving = Pick<CallHandlers, 'session.signOut' | 'session.signOutEverywhere' | 'session.deleteAccount'>;

/** Company sign-in for the popup. Without managed login in the outputs file there is no such call to be made. */
export const companyCalls = (company: CompanySignIn | undefined): Pick<CallHandlers, 'signIn.company'> => ({
  'signIn.company': async ({ provider }) => company?.start(provider) ?? fail('invalid-message'),
});

/** The calls that end a session, and with a managed one the login page's own memory of the user. */
export function leaveLoginPage(company: CompanySignIn, session: SessionManager, calls: Leaving): Leaving {
  const leaveAfter =
    <A extends unknown[], R>(call: (...args: A) => Promise<Result<R>>) =>
    async (...args: A) => {
      const before = await session.get();
      const ended = call(...args);
      // Before anybody is told of the end: whoever signs in again at once is not to find the login page as it was.
      if (before.status === 'active' && before.method === 'managed') company.leaveOnce(ended);
      return ended;
    };
  return {
    'session.signOut': leaveAfter(calls['session.signOut']),
    'session.signOutEverywhere': leaveAfter(calls['session.signOutEverywhere']),
    'session.deleteAccount': leaveAfter(calls['session.deleteAccount']),
  };
}
