import { useEffect } from 'react';
import { findChord } from '../../help/chords';
import { useChat } from '../chat-context';
import { type ComposerField, isComposing } from '../composer-field';
import { moveToMessage } from './move-to-message';
import { pressChord } from './press-chord';

/**
 * The keys that work wherever the focus is in the sidebar; components/help tells of all of them. What has a control presses
 * it, so that it can be done by a key whenever it can be done at all.
 */
export function useChatKeys(): void {
  const { field } = useChat();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      if (act(event, field)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field]);
}

function act(event: KeyboardEvent, field: ComposerField): boolean {
  const chord = findChord(event);
  if (chord) {
    if (!event.repeat) pressChord(chord);
    return true;
  }
  const { key, altKey } = event;
  if (event.shiftKey || event.ctrlKey || event.metaKey || (key !== 'ArrowUp' && key !== 'ArrowDown'))
    return false;
  if (altKey) {
    moveToMessage(key, field.element);
    return true;
  }
  return key === 'ArrowUp' && event.target === field.element && field.text === '' && pressChord('edit');
}
