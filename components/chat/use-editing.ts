import { type RefObject, useEffect, useRef, useState } from 'react';
import { useChat } from './chat-context';

/**
 * Whether a question stands in its editor. Afterwards the focus is where it was before: in the composer, or on the button
 * in `tools` that began it; once the question was sent, in the composer.
 */
export function useEditing(tools: RefObject<HTMLElement | null>) {
  const { field } = useChat();
  const [editing, setEditing] = useState(false);
  const fromComposer = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    if (editing || !left.current) return;
    left.current = false;
    tools.current?.querySelector<HTMLElement>('[data-chord="edit"]')?.focus();
  }, [editing, tools]);
  return {
    editing,
    edit: () => {
      fromComposer.current = document.activeElement === field.element;
      setEditing(true);
    },
    close: (sent: boolean) => {
      if (sent || fromComposer.current) field.element.focus();
      else left.current = true;
      setEditing(false);
    },
  };
}
