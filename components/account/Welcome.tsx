import { PanelRightOpen } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { texts } from './texts';

interface WelcomeProps {
  channel: Channel;
  username: string;
  onAccount: () => void;
}

/** Enter in a fresh popup opens the sidebar. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** The popup of a signed-in user: Enter opens the sidebar. */
export function Welcome({ channel, username, onAccount }: WelcomeProps) {
  const [busy, setBusy] = useState<'opening' | 'signing-out'>();
  const [error, setError] = useState<AsideError>();

  const open = async () => {
    setBusy('opening');
    const opened = await channel.call('sidebar.open', {});
    if (opened.ok) return window.close();
    setBusy(undefined);
    setError(opened.error);
  };
  const signOut = async () => {
    setBusy('signing-out');
    const signedOut = await channel.call('session.signOut', {});
    setBusy(undefined);
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
      <Button look="primary" ref={focusOnce} busy={busy === 'opening'} onClick={() => void open()}>
        <PanelRightOpen size={17} aria-hidden />
        {texts.openSidebar}
      </Button>
      <div className="welcome-more">
        <Button look="quiet" onClick={onAccount}>
          {texts.account}
        </Button>
        <Button look="quiet" busy={busy === 'signing-out'} onClick={() => void signOut()}>
          {texts.signOut}
        </Button>
      </div>
    </section>
  );
}
