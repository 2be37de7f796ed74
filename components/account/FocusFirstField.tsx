import { useAuthenticator } from '@aws-amplify/ui-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** Puts the caret into each new form of the Authenticator, unless the user is at something else, such as its tabs. */
export function FocusFirstField({ children }: { children: ReactNode }) {
  const { route } = useAuthenticator(context => [context.route]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!route || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLInputElement>('input:not([type=hidden])')?.focus();
  }, [route]);
  return <div ref={box}>{children}</div>;
}
