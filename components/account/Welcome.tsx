import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { Places } from './Places';
import { texts } from './texts';

interface WelcomeProps {
  channel: Channel;
  username: string;
  onAccount: () => void;
}

/** The popup of a signed-in user: Enter opens the sidebar. */
export function Welcome({ channel, username, onAccount }: WelcomeProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AsideError>();

  const signOut = async () => {
    setBusy(true);
    const signedOut = await channel.call('session.signOut', {});
    setBusy(false);
    if (!signedOut.ok) setError(signedOut.error);
  };
  return (
    <section className="welcome">
      <span className="welcome-initial" aria-hidden="true">
        {[...username][0]?.toUpperCase()}
      </span>
      <h1 className="welcome-title">{texts.welcome(username)}</h1>
      <p className="welcome-text">{texts.ready}</p>
      {error && <ErrorNotice error={error} onDismiss={() => setError(undefined)} />}
      <Places channel={channel} />
      <div className="welcome-more">
        <Button look="quiet" onClick={onAccount}>
          {texts.account}
        </Button>
        <Button look="quiet" busy={busy} onClick={() => void signOut()}>
          {texts.signOut}
        </Button>
      </div>
    </section>
  );
}
