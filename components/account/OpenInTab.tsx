import { SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { AsideError } from '@/lib/contract/errors';
import { TAB_MARK } from '@/lib/contract/tab-mark';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Button } from '../ui/Button';
import { texts } from './texts';

/** Moves the sign-in into a tab, which stays open while the user looks for a code. Not shown in that tab. */
export function OpenInTab({ channel }: { channel: Channel }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AsideError>();
  if (location.hash === TAB_MARK) return null;

  const open = async () => {
    setBusy(true);
    const opened = await channel.call('signIn.openTab', {});
    if (opened.ok) return window.close();
    setBusy(false);
    setError(opened.error);
  };
  return (
    <footer className="sign-in-foot">
      {error && <ErrorNotice error={error} onDismiss={() => setError(undefined)} />}
      <Button look="quiet" busy={busy} onClick={() => void open()}>
        <SquareArrowOutUpRight size={15} aria-hidden />
        {texts.openInTab}
      </Button>
    </footer>
  );
}
