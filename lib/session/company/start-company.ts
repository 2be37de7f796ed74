import { browser } from 'wxt/browser';
import type { AsideConfig } from '@/lib/config/config';
import type { Broadcast } from '@/lib/contract/view';
import type { sessionCalls } from '../session-calls';
import type { SessionManager } from '../session-manager';
import { companyCalls, leaveLoginPage } from './company-calls';
import { CompanySignIn } from './company-sign-in';
import { keepOAuth, loadOAuth } from './load-oauth';
import { loginWindow } from './login-window';

interface CompanyParts {
  config: AsideConfig;
  session: SessionManager;
  broadcast: Broadcast;
  hold: <T>(work: Promise<T>) => Promise<T>;
}

/** Company sign-in in the worker, where the outputs file has it: its call, and the session's calls that it adds to. */
export function startCompany(
  { config, session, broadcast, hold }: CompanyParts,
  calls: ReturnType<typeof sessionCalls>,
) {
  const { oauth } = config;
  if (!oauth) return companyCalls(undefined);
  keepOAuth();
  const company = new CompanySignIn({
    config: { ...config, oauth },
    window: loginWindow,
    loadOAuth,
    session,
    hold,
    onEnd: news => {
      const told = broadcast('session', news, ({ role }) => role === 'popup');
      if (told.length === 0) void openPopup();
    },
  });
  company.resume();
  return { ...companyCalls(company), ...leaveLoginPage(company, session, calls) };
}

/** The browser may refuse, such as when no window has the focus; then the toolbar button is the way. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {}
}
