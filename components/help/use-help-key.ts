import { useEffect } from 'react';
import { isTextField } from './is-text-field';

/** `?` outside a text field asks for help, Ctrl+/ everywhere. For as long as nothing nearer has used the key. */
export function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const held = event.ctrlKey || event.metaKey;
      if (held ? event.key !== '/' : event.key !== '?' || isTextField(event.target)) return;
      event.preventDefault();
      onHelp();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onHelp]);
}
