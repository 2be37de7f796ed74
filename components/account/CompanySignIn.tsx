import { Building2 } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { Button } from '../ui/Button';
import './company-sign-in.css';
import { SessionNotice } from './SessionNotice';
import { texts } from './texts';

interface CompanySignInProps {
  channel: Channel;
  /** Empty: the login page asks which. */
  providers: { name: string; label: string }[];
  /** The last sign-in failed, so its window is gone. */
  failed: boolean;
}

/** Signing in at an identity provider's page, or Cognito's, in a window of its own; mostly the popup closes by that. */
export function CompanySignIn({ channel, providers, failed }: CompanySignInProps) {
  const [opened, setOpened] = useState(false);
  const [error, setError] = useState<AsideError>();

  const signIn = async (provider: string | undefined) => {
    setError(undefined);
    const started = await channel.call('signIn.company', provider === undefined ? {} : { provider });
    setOpened(started.ok);
    if (!started.ok) setError(started.error);
  };
  const choices: { name?: string; label: string }[] =
    providers.length > 0 ? providers : [{ label: texts.companyAccount }];
  return (
    <section className="company-sign-in">
      {choices.map(({ name, label }) => (
        <Button key={label} onClick={() => void signIn(name)}>
          <Building2 size={16} aria-hidden />
          {texts.continueWith(label)}
        </Button>
      ))}
      {error && <SessionNotice error={error} />}
      <p className="company-sign-in-hint" role="status">
        {opened && !failed && texts.goOnInWindow}
      </p>
      <p className="company-sign-in-or">
        <span>{texts.or}</span>
      </p>
    </section>
  );
}
