import { useEffect, useState } from 'react';
import type { AccountActions } from '@/lib/session/popup/account-actions';
import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { Loading } from '../Loading';
import { AccountHead } from './AccountHead';
import { problemText } from './problem-texts';
import { TotpRemoval } from './TotpRemoval';
import { TotpSetup } from './TotpSetup';
import { texts } from './texts';

interface TotpPageProps {
  username: string;
  actions: AccountActions;
  onBack: (said?: string) => void;
}

/** Two-step sign-in: set up where it is off; where it is on, removed or set up anew. */
export function TotpPage({ username, actions, onBack }: TotpPageProps) {
  const [view, setView] = useState<'set-up' | 'remove'>();
  const [problem, setProblem] = useState<AccountProblem>();
  useEffect(() => {
    let shown = true;
    void actions.isTotpOn().then(read => {
      if (!shown) return;
      if (read.ok) setView(read.value ? 'remove' : 'set-up');
      else setProblem(read.problem);
    });
    return () => {
      shown = false;
    };
  }, [actions]);

  if (view === 'set-up') return <TotpSetup username={username} actions={actions} onBack={onBack} />;
  if (view === 'remove')
    return <TotpRemoval actions={actions} onBack={onBack} onSetUp={() => setView('set-up')} />;
  return (
    <section className="account">
      <AccountHead title={texts.tasks.totp} focused onBack={onBack} />
      <div role="alert">{problem && <p className="account-problem">{problemText(problem)}</p>}</div>
      {!problem && <Loading />}
    </section>
  );
}
