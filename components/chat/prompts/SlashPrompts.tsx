import { lazy, Suspense, useEffect, useRef } from 'react';
import { useChat } from '../chat-context';
import { isComposing } from '../composer-field';
import { useSlash } from './use-slash';

const PromptList = lazy(() => import('./PromptList'));

/** Keys that are the list's while it is open. Those of the caret and of a new line stay the textbox's own. */
const KEYS = ['ArrowUp', 'ArrowDown', 'Enter', 'Tab'] as const;
export type ListKey = (typeof KEYS)[number];
const isListKey = (key: string): key is ListKey => KEYS.some(known => known === key);

/** What the list and the keys have in common. */
export interface ListKeys {
  /** Takes a key; false where it has no use for it. Undefined until the list is loaded and knows its prompts. */
  take?: (key: ListKey) => boolean;
  /** A key that came before that. */
  held?: ListKey;
}

/**
 * The list of prompts that a slash opens above the composer. Here is what has to be there at once: the list itself is
 * loaded with the first slash, and an Enter that is faster than it is held for it, and not sent.
 */
export function SlashPrompts({ form }: { form: HTMLFormElement }) {
  const { field } = useChat();
  const { slash, dismiss } = useSlash(field);
  const keys = useRef<ListKeys>({});
  const isOpen = slash !== undefined;

  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent) => {
      if (event.target !== field.element || isComposing(event)) return;
      if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') dismiss();
      else if (!isListKey(event.key)) return;
      else if (!keys.current.take) keys.current.held = event.key;
      else if (!keys.current.take(event.key)) return;
      event.preventDefault();
      // Before the textbox sends, and before the sidebar closes.
      event.stopPropagation();
    };
    form.addEventListener('keydown', press, { capture: true });
    return () => {
      form.removeEventListener('keydown', press, { capture: true });
      keys.current.held = undefined;
    };
  }, [isOpen, field, form, dismiss]);

  if (!slash) return null;
  return (
    <Suspense fallback={null}>
      <PromptList slash={slash} keys={keys.current} form={form} onClose={dismiss} />
    </Suspense>
  );
}
