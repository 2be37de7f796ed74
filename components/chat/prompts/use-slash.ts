import { useCallback, useEffect, useState } from 'react';
import type { ComposerField } from '../composer-field';
import { findSlash, type Slash } from './find-slash';

/**
 * The slash that the user is typing behind, while the composer has the focus. Once it is dismissed it is none until
 * another one is typed.
 */
export function useSlash(field: ComposerField): { slash: Slash | undefined; dismiss: () => void } {
  const [slash, setSlash] = useState<Slash>();
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const { element } = field;
    const look = () => {
      const { value, selectionStart, selectionEnd } = element;
      const isTyping = document.activeElement === element && selectionStart === selectionEnd;
      const found = isTyping ? findSlash(value, selectionEnd) : undefined;
      if (!found) setDismissed(false);
      setSlash(before => (before?.typed === found?.typed && before?.start === found?.start ? before : found));
    };
    const leave = () => setSlash(undefined);
    const forget = field.onInput(look);
    element.addEventListener('focus', look);
    element.addEventListener('blur', leave);
    document.addEventListener('selectionchange', look);
    look();
    return () => {
      forget();
      element.removeEventListener('focus', look);
      element.removeEventListener('blur', leave);
      document.removeEventListener('selectionchange', look);
    };
  }, [field]);
  const dismiss = useCallback(() => setDismissed(true), []);
  return { slash: dismissed ? undefined : slash, dismiss };
}
