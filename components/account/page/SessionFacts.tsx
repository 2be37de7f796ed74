import { useEffect, useState } from 'react';
import type { ActiveSession } from '@/lib/contract/session';
import type { AccountActions } from '@/lib/session/popup/account-actions';
import { showTime, showWhen } from './show-when';
import { texts } from './texts';

interface SessionFactsProps {
  session: ActiveSession;
  actions: AccountActions;
}

/** Who is signed in, how, since when and until when. */
export function SessionFacts({ session, actions }: SessionFactsProps) {
  const { username, method, signedInAt, renewedUntil } = session;
  const [email, setEmail] = useState<string>();
  useEffect(() => {
    let shown = true;
    void actions.readEmail().then(read => shown && setEmail(read));
    return () => {
      shown = false;
    };
  }, [actions]);
  const now = Date.now();
  return (
    <div className="account-facts">
      <p className="account-name">{username}</p>
      {email && email !== username && <p className="account-email">{email}</p>}
      <dl>
        <div>
          <dt>{texts.method}</dt>
          <dd>{texts.methods[method]}</dd>
        </div>
        <div>
          <dt>{texts.since}</dt>
          <dd>{showWhen(signedInAt, now)}</dd>
        </div>
        <div>
          <dt>{texts.until}</dt>
          <dd>{texts.renewed(showTime(renewedUntil))}</dd>
        </div>
      </dl>
      <p className="account-note">{texts.untilNote}</p>
    </div>
  );
}
