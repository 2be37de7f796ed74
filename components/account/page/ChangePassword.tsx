import { useState } from 'react';
import type { AccountActions } from '@/lib/session/popup/account-actions';
import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { CheckField } from '../../ui/CheckField';
import { TextField } from '../../ui/TextField';
import { AccountForm } from './AccountForm';
import { texts } from './texts';
import { useTask } from './use-task';

interface ChangePasswordProps {
  username: string;
  actions: AccountActions;
  onBack: (said?: string) => void;
}

const ABOUT_NEW: readonly AccountProblem['code'][] = ['weak-password', 'password-used-before'];

export function ChangePassword({ username, actions, onBack }: ChangePasswordProps) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const { busy, problem, setProblem, run } = useTask();

  const submit = () => {
    if (fresh !== again) return setProblem({ code: 'passwords-differ' });
    void run(
      () => actions.changePassword(old, fresh),
      () => onBack(texts.passwordChanged),
    );
  };
  const password = { type: shown ? 'text' : 'password', required: true, spellCheck: false } as const;
  return (
    <AccountForm
      title={texts.tasks.password}
      submit={texts.changePassword}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onBack={onBack}
    >
      {/* For password managers: whose password it is. */}
      <input hidden readOnly autoComplete="username" value={username} />
      <TextField
        {...password}
        name="old-password"
        label={texts.oldPassword}
        autoComplete="current-password"
        invalid={problem?.code === 'wrong-password'}
        value={old}
        onChange={event => setOld(event.target.value)}
      />
      <TextField
        {...password}
        name="new-password"
        label={texts.newPassword}
        autoComplete="new-password"
        invalid={problem && ABOUT_NEW.includes(problem.code)}
        value={fresh}
        onChange={event => setFresh(event.target.value)}
      />
      <TextField
        {...password}
        name="new-password-again"
        label={texts.newPasswordAgain}
        autoComplete="new-password"
        invalid={problem?.code === 'passwords-differ'}
        value={again}
        onChange={event => setAgain(event.target.value)}
      />
      <CheckField label={texts.showPasswords} checked={shown} onChange={setShown} />
    </AccountForm>
  );
}
