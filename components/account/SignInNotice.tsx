import { useAuthenticator } from '@aws-amplify/ui-react';
import { texts } from './texts';

export type SignInNoticeKind = keyof typeof texts.signInNotices;

/** Why the user is at the sign-in form, where that is not plain. */
export function SignInNotice({ kind }: { kind: SignInNoticeKind | undefined }) {
  const { route } = useAuthenticator(context => [context.route]);
  if (!kind || route !== 'signIn') return null;
  return (
    <p className="sign-in-note" data-kind={kind} role="status">
      {texts.signInNotices[kind]}
    </p>
  );
}
