import { browser } from 'wxt/browser';
import type { AsideConfig } from '@/lib/config/config';
import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import { clearSignInProgress } from '@/lib/storage/sign-in-progress';
import { CognitoClient } from './cognito-client';
import { startCompany } from './company/start-company';
import { startIdleLock } from './idle-lock';
import { recordSession } from './record-session';
import { REVOCATION_ALARM } from './revocations';
import { sessionCalls } from './session-calls';
import { SessionManager } from './session-manager';
import { settingsCalls } from './settings-calls';

interface SessionOptions {
  config: AsideConfig;
  broadcast: Broadcast;
  /** Told of every change of the session, before the views are. */
  onChange: (session: Session) => void;
  /** The network is back. */
  onOnline: () => void;
  /** Keeps the worker alive while something is under way. */
  hold: <T>(work: Promise<T>) => Promise<T>;
}

/** The session in the worker, with the calls that it answers. To be called in the worker's first tick. */
export function startSession({ config, broadcast, onChange, onOnline, hold }: SessionOptions) {
  const session = new SessionManager(new CognitoClient(config), news => {
    recordSession(news);
    if (news.status === 'active') void clearSignInProgress();
    onChange(news);
    broadcast('session', news);
  });
  const revive = (work: Promise<void>) =>
    void work.catch(error => console.error('Aside: the session', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REVOCATION_ALARM) revive(session.runRevocations());
  });
  startIdleLock(() => session.lock());
  // Only so that the worker starts with the browser: what was not revoked yet is then tried below.
  browser.runtime.onStartup.addListener(() => {});
  addEventListener('online', () => {
    onOnline();
    revive(session.online());
  });
  revive(session.resume());
  const calls = sessionCalls(session, onOnline);
  const company = startCompany({ config, session, broadcast, hold }, calls);
  return { session, calls: { ...calls, ...company, ...settingsCalls(broadcast, session) } };
}
