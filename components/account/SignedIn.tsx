import { Suspense, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import type { ActiveSession } from '@/lib/contract/session';
import { lazyAccount } from './lazy-account';
import { texts } from './texts';
import { Welcome } from './Welcome';

interface SignedInProps {
  channel: Channel;
  session: ActiveSession;
  /** Told whether Cognito confirmed the end of the session. */
  onSignedOut: (revoked: boolean) => void;
}

/** The popup of a signed-in user: the way to the sidebar, and behind it the account. `#account` leads there at once. */
export function SignedIn({ channel, session, onSignedOut }: SignedInProps) {
  const [Account] = useState(() => lazyAccount(channel));
  const [atAccount, setAtAccount] = useState(location.hash === '#account');
  if (!atAccount) {
    return (
      <Welcome
        channel={channel}
        username={session.username}
        onAccount={() => setAtAccount(true)}
        onSignedOut={onSignedOut}
      />
    );
  }
  return (
    <Suspense
      fallback={
        <p className="popup-loading">
          <span className="sr-only">{texts.loading}</span>
        </p>
      }
    >
      <Account
        channel={channel}
        session={session}
        onBack={() => setAtAccount(false)}
        onSignedOut={onSignedOut}
      />
    </Suspense>
  );
}
