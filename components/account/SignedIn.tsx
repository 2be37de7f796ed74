import { Suspense, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { ActiveSession } from '@/lib/contract/session';
import { Loading } from './Loading';
import { lazyAccount } from './lazy-account';
import { Welcome } from './Welcome';

interface SignedInProps {
  channel: Channel;
  session: ActiveSession;
  /** Told what to say of an account that was left for more than this device. */
  onLeft: (said: string) => void;
}

/** The popup of a signed-in user: the way to the sidebar, and behind it the account. `#account` leads there at once. */
export function SignedIn({ channel, session, onLeft }: SignedInProps) {
  const [Account] = useState(() => lazyAccount(channel));
  const [atAccount, setAtAccount] = useState(location.hash === '#account');
  if (!atAccount) {
    return <Welcome channel={channel} username={session.username} onAccount={() => setAtAccount(true)} />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <Account channel={channel} session={session} onBack={() => setAtAccount(false)} onLeft={onLeft} />
    </Suspense>
  );
}
