import type { AccountActions } from '@/lib/session/popup/account-actions';
import { Button } from '../../ui/Button';
import { AccountForm } from './AccountForm';
import { texts } from './texts';
import { useTask } from './use-task';

interface TotpRemovalProps {
  actions: AccountActions;
  onSetUp: () => void;
  onBack: (said?: string) => void;
}

/** Two-step sign-in is on: it can be removed, or given to another device. */
export function TotpRemoval({ actions, onSetUp, onBack }: TotpRemovalProps) {
  const { busy, problem, run } = useTask();
  const submit = () =>
    run(
      () => actions.removeTotp(),
      () => onBack(texts.totpOff),
    );
  return (
    <AccountForm
      title={texts.tasks.totp}
      submit={texts.turnOff}
      danger
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <p className="account-text">{texts.totpIsOn}</p>
      <Button onClick={onSetUp}>{texts.otherDevice}</Button>
      <p className="account-text">{texts.totpOffMeans}</p>
    </AccountForm>
  );
}
