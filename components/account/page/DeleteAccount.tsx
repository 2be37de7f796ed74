import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { TextField } from '../../ui/TextField';
import { AccountForm } from './AccountForm';
import { askWorker } from './ask-worker';
import { texts } from './texts';
import { useTask } from './use-task';

interface DeleteAccountProps {
  channel: Channel;
  username: string;
  onLeft: (said: string) => void;
  onBack: () => void;
}

/** Deletes the user, once its name was typed. The popup follows when the worker says so. */
export function DeleteAccount({ channel, username, onLeft, onBack }: DeleteAccountProps) {
  const [typed, setTyped] = useState('');
  const { busy, problem, run } = useTask();
  const submit = () =>
    run(
      () => askWorker(channel, 'session.deleteAccount'),
      () => onLeft(texts.deleteDone),
    );
  return (
    <AccountForm
      title={texts.tasks.delete}
      submit={texts.deleteAccount}
      danger
      busy={busy}
      disabled={typed.trim() !== username}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <p className="account-text">{texts.deleteMeans}</p>
      <TextField
        name="confirmation"
        label={texts.typeName(username)}
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </AccountForm>
  );
}
