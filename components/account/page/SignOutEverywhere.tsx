import type { Channel } from '@/lib/channel/client';
import { AccountForm } from './AccountForm';
import { askWorker } from './ask-worker';
import { texts } from './texts';
import { useTask } from './use-task';

interface SignOutEverywhereProps {
  channel: Channel;
  onLeft: (said: string) => void;
  onBack: () => void;
}

/** Ends every session of the user. The popup follows when the worker says so. */
export function SignOutEverywhere({ channel, onLeft, onBack }: SignOutEverywhereProps) {
  const { busy, problem, run } = useTask();
  const submit = () =>
    run(
      () => askWorker(channel, 'session.signOutEverywhere'),
      () => onLeft(texts.everywhereDone),
    );
  return (
    <AccountForm
      title={texts.tasks.everywhere}
      submit={texts.signOutEverywhere}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <p className="account-text">{texts.everywhereMeans}</p>
    </AccountForm>
  );
}
