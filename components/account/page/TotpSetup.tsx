import { useEffect, useState } from 'react';
import type { AccountActions, TotpSecret } from '@/lib/session/popup/account-actions';
import { CopyButton } from '../../ui/CopyButton';
import { TextField } from '../../ui/TextField';
import { AccountForm } from './AccountForm';
import { QrCode } from './QrCode';
import { texts } from './texts';
import { useTask } from './use-task';

interface TotpSetupProps {
  username: string;
  actions: AccountActions;
  onBack: (said?: string) => void;
}

/** A secret for an authenticator app, and the proof that the app has it. */
export function TotpSetup({ username, actions, onBack }: TotpSetupProps) {
  const [secret, setSecret] = useState<TotpSecret>();
  const [code, setCode] = useState('');
  const { busy, problem, setProblem, run } = useTask();
  useEffect(() => {
    let shown = true;
    void actions.startTotp(username).then(started => {
      if (!shown) return;
      if (started.ok) setSecret(started.value);
      else setProblem(started.problem);
    });
    return () => {
      shown = false;
    };
  }, [actions, username, setProblem]);

  const submit = () =>
    run(
      () => actions.finishTotp(code.replaceAll(/\s/g, '')),
      () => onBack(texts.totpOn),
    );
  return (
    <AccountForm
      title={texts.tasks.totp}
      submit={texts.turnOn}
      busy={busy}
      disabled={!secret}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <p className="account-text">{texts.totpScan}</p>
      <div className="totp-secret">
        {secret ? <QrCode text={secret.uri} label={texts.qrCode} /> : <div className="qr-code" />}
        <div className="totp-typed">
          <p className="field-hint">{texts.totpType}</p>
          <code>{secret?.secret}</code>
          {secret && <CopyButton text={secret.secret} label={texts.copySecret} />}
        </div>
      </div>
      <TextField
        name="code"
        label={texts.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="\s*\d{3}\s*\d{3}\s*"
        title={texts.codeForm}
        required
        invalid={problem?.code === 'wrong-code'}
        value={code}
        onChange={event => setCode(event.target.value)}
      />
      <p className="field-hint">
        {texts.staysOpen}{' '}
        <a href="/popup.html#account" target="_blank" rel="noreferrer">
          {texts.openTab}
        </a>
      </p>
    </AccountForm>
  );
}
