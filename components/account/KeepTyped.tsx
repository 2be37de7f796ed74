import { useAuthenticator } from '@aws-amplify/ui-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ProgressKeeper } from '@/lib/session/popup/progress-keeper';
import { enterValue, type Field, isField } from './enter-value';

interface KeepTypedProps {
  keeper: ProgressKeeper;
  ready: boolean;
  children: ReactNode;
}

/** Keeps what is typed into the Authenticator's forms, and types it again where a form comes back. */
export function KeepTyped({ keeper, ready, children }: KeepTypedProps) {
  const { route } = useAuthenticator(context => [context.route]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready || !route) return;
    const typed = keeper.typedInto(route);
    for (const field of box.current?.querySelectorAll<Field>('input, select') ?? []) {
      const value = typed[field.name];
      if (value !== undefined) enterValue(field, value);
    }
  }, [keeper, ready, route]);
  const keep = ({ target }: FormEvent) => {
    if (isField(target)) keeper.type(route, target.name, target.value);
  };
  return (
    <div ref={box} onInput={keep}>
      {children}
    </div>
  );
}
