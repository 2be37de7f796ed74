import { Suspense, useEffect, useState } from 'react';
import type { Channel } from '@/lib/channel/client';
import { config } from '@/lib/config/config';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Logo } from '../ui/Logo';
import { CompanySignIn } from './CompanySignIn';
import { Loading } from './Loading';
import { lazySignIn } from './lazy-sign-in';
import { LazyStaySignedIn } from './lazy-stay-signed-in';
import { OpenInTab } from './OpenInTab';
import { SessionNotice } from './SessionNotice';
import { SignedIn } from './SignedIn';
import { texts } from './texts';
import { useSession } from './use-session';
import './popup.css';

/** The toolbar popup: the way in for who is signed out, the way to the sidebar for who is signed in. */
export function PopupApp({ channel }: { channel: Channel }) {
  const { session, error } = useSession(channel);
  const [SignIn] = useState(() => lazySignIn(channel));
  const [farewell, setFarewell] = useState<string>();
  const signedIn = session?.status === 'active';
  useEffect(() => {
    if (signedIn) setFarewell(undefined);
  }, [signedIn]);

  if (error) {
    return (
      <div className="popup-error">
        <ErrorNotice error={error} />
      </div>
    );
  }
  if (!session) return <Loading />;
  if (session.status === 'active') {
    return <SignedIn channel={channel} session={session} onLeft={setFarewell} />;
  }
  return (
    <section className="sign-in">
      <header className="sign-in-head">
        <Logo size={32} />
        <h1>{texts.signInTitle}</h1>
        {session.status === 'expired' || session.status === 'locked' ? (
          <p className="sign-in-note" role="status">
            {texts[session.status]}
          </p>
        ) : (
          <p role={farewell && 'status'}>{farewell ?? texts.signInText}</p>
        )}
      </header>
      {session.notice && <SessionNotice error={session.notice} />}
      {config.oauth && (
        <CompanySignIn
          channel={channel}
          providers={config.oauth.providers}
          failed={session.notice !== undefined}
        />
      )}
      <Suspense fallback={<Loading />}>
        <SignIn />
        <LazyStaySignedIn channel={channel} />
      </Suspense>
      <OpenInTab channel={channel} />
    </section>
  );
}
