import { useEffect } from 'react';
import { useChat } from './chat-context';
import { isComposing } from './composer-field';

/** Escape closes a sidebar that stands in a page, unless something nearer has used the key. */
export function useEscape(): void {
  const { store, surface } = useChat();
  useEffect(() => {
    if (surface !== 'page') return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) void store.close();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [store, surface]);
}
