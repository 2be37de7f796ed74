import { useEffect } from 'react';
import { useChat } from '../chat-context';

/**
 * Where what had the focus is gone, such as a button that was pressed, the composer gets it; keys would go nowhere
 * otherwise. `isElsewhere`: something looks after the focus itself.
 */
export function useLostFocus(isElsewhere: boolean): void {
  const { field } = useChat();
  useEffect(() => {
    if (isElsewhere) return;
    let last: Element | undefined;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : undefined;
    };
    const look = () => {
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus())
        return;
      last = undefined;
      field.element.focus();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', note);
    };
  }, [field, isElsewhere]);
}
