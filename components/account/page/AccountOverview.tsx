import type { Channel } from '@/lib/channel/client';
import type { ActiveSession } from '@/lib/contract/session';
import type { AccountActions } from '@/lib/session/popup/account-actions';
import { StaySignedIn } from '../../settings/StaySignedIn';
import { AccountHead } from './AccountHead';
import type { AccountTask } from './AccountPage';
import { SessionFacts } from './SessionFacts';
import { SignOutButton } from './SignOutButton';
import { TaskRow } from './TaskRow';
import { texts } from './texts';

interface AccountOverviewProps {
  channel: Channel;
  session: ActiveSession;
  actions: AccountActions;
  /** What has just been done. */
  done?: string;
  /** Where the user comes from, to whom the focus returns. */
  lastTask?: AccountTask;
  onTask: (task: AccountTask) => void;
  onBack: () => void;
}

export function AccountOverview(props: AccountOverviewProps) {
  const { channel, session, actions, done, lastTask, onTask, onBack } = props;
  const managed = session.method === 'managed';
  const row = (task: AccountTask, danger = false) => (
    <TaskRow
      label={texts.tasks[task]}
      focused={lastTask === task}
      danger={danger}
      onClick={() => onTask(task)}
    />
  );
  return (
    <section className="account">
      <AccountHead title={texts.title} onBack={onBack} focused={!lastTask} />
      <p className="account-done" role="status">
        {done}
      </p>
      <SessionFacts session={session} actions={actions} />
      {managed ? (
        <p className="account-note">{texts.managed}</p>
      ) : (
        <div className="account-rows">
          {row('password')}
          {row('totp')}
        </div>
      )}
      <div className="account-choice">
        <StaySignedIn channel={channel} />
        <a href="/options.html" target="_blank" rel="noreferrer">
          {texts.allSettings}
        </a>
      </div>
      <div className="account-rows">
        <SignOutButton channel={channel} />
        {row('everywhere')}
        {!managed && row('delete', true)}
      </div>
    </section>
  );
}
