import { useAuthenticator } from '@aws-amplify/ui-react';
import { type ReactNode, useEffect, useRef } from 'react';

interface FocusFirstFieldProps {
  /** The form may be seen. */
  ready: boolean;
  children: ReactNode;
}

/**
 * Puts the caret into each new form of the Authenticator, where something is still to be typed, unless the user is at
 * something else, such as its tabs.
 */
export function FocusFirstField({ ready, children }: FocusFirstFieldProps) {
  const { route } = useAuthenticator(context => [context.route]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready || !route || document.activeElement !== document.body) return;
    const fields = [
      ...(box.current?.querySelectorAll<HTMLInputElement>('input:enabled:not([type=hidden])') ?? []),
    ];
    (fields.find(field => !field.value) ?? fields[0])?.focus();
  }, [route, ready]);
  return <div ref={box}>{children}</div>;
}
