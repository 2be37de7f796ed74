import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { texts } from './texts';

export function SignOutButton({ channel }: { channel: Channel }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AsideError>();
  const signOut = async () => {
    setBusy(true);
    const signedOut = await channel.call('session.signOut', {});
    setBusy(false);
    if (!signedOut.ok) setError(signedOut.error);
  };
  return (
    <>
      <button
        type="button"
        className="account-row"
        aria-busy={busy || undefined}
        onClick={busy ? undefined : () => void signOut()}
      >
        {texts.signOut}
      </button>
      {error && <ErrorNotice error={error} onDismiss={() => setError(undefined)} />}
    </>
  );
}
