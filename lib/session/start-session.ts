import type { AsideConfig } from '@/lib/config/config';
import type { Session } from '@/lib/contract/session';
import type { Broadcast } from '@/lib/contract/view';
import { clearSignInProgress } from '@/lib/storage/sign-in-progress';
import { CognitoClient } from './cognito-client';
import { sessionCalls } from './session-calls';
import { SessionManager } from './session-manager';
import { settingsCalls } from './settings-calls';

interface SessionOptions {
  config: AsideConfig;
  broadcast: Broadcast;
  /** Told of every change of the session, before the views are. */
  onChange: (session: Session) => void;
}

/** The session in the worker, with the calls that it answers. To be called in the worker's first tick. */
export function startSession({ config, broadcast, onChange }: SessionOptions) {
  const session = new SessionManager(new CognitoClient(config), news => {
    if (news.status === 'active') void clearSignInProgress();
    onChange(news);
    broadcast('session', news);
  });
  return { session, calls: { ...sessionCalls(session), ...settingsCalls(broadcast) } };
}
