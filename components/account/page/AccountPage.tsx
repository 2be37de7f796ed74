import { useRef, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { ActiveSession } from '@/lib/contract/session';
import { type AccountActions, amplifyAccount } from '@/lib/session/popup/account-actions';
import { useAmplifyWording } from '../use-amplify-wording';
import { AccountOverview } from './AccountOverview';
import { ChangePassword } from './ChangePassword';
import { DeleteAccount } from './DeleteAccount';
import { SignOutEverywhere } from './SignOutEverywhere';
import { TotpPage } from './TotpPage';
import './account.css';

/** What can be done on a page of its own. */
export type AccountTask = 'password' | 'totp' | 'everywhere' | 'delete';

interface AccountPageProps {
  channel: Channel;
  session: ActiveSession;
  actions?: AccountActions;
  onBack: () => void;
  /** Told what to say once the worker has ended the session, and this page with it. */
  onLeft: (said: string) => void;
}

/** The account of who is signed in: what is known, and what can be done. */
export function AccountPage(props: AccountPageProps) {
  const { channel, session, actions = amplifyAccount, onBack, onLeft } = props;
  useAmplifyWording();
  const [task, setTask] = useState<AccountTask>();
  const [done, setDone] = useState<string>();
  const lastTask = useRef<AccountTask>(undefined);

  const begin = (next: AccountTask) => {
    lastTask.current = next;
    setDone(undefined);
    setTask(next);
  };
  const back = (said?: string) => {
    setDone(said);
    setTask(undefined);
  };
  const { username } = session;
  if (task === 'password') return <ChangePassword username={username} actions={actions} onBack={back} />;
  if (task === 'totp') return <TotpPage username={username} actions={actions} onBack={back} />;
  if (task === 'everywhere') return <SignOutEverywhere channel={channel} onLeft={onLeft} onBack={back} />;
  if (task === 'delete')
    return <DeleteAccount channel={channel} username={username} onLeft={onLeft} onBack={back} />;
  return (
    <AccountOverview
      channel={channel}
      session={session}
      actions={actions}
      done={done}
      lastTask={lastTask.current}
      onTask={begin}
      onBack={onBack}
    />
  );
}
