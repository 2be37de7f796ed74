import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { moveFocus } from '../../ui/move-focus';
import { isComposing } from '../composer-field';

interface PanelKeys {
  panel: RefObject<HTMLElement | null>;
  /** One step back: from a selection, from a search, at last out of the panel. */
  onEscape: () => void;
  /** Whether Enter in the search box opens what was found first. */
  searching: boolean;
}

/**
 * Arrows go through search box and rows, Escape one step back, wherever the focus is; where what had the focus is gone
 * or has moved, it is brought back into the panel.
 */
export function usePanelKeys({ panel, onEscape, searching }: PanelKeys) {
  const lastRow = useRef<string>(undefined);
  const stepBack = useRef(onEscape);
  stepBack.current = onEscape;

  useEffect(() => {
    const leave = (event: globalThis.KeyboardEvent) => {
      const inside = event.target instanceof Node && panel.current?.contains(event.target);
      if (event.key !== 'Escape' || inside || isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      stepBack.current();
    };
    // Before the sidebar takes the key, which would close.
    addEventListener('keydown', leave, { capture: true });
    return () => removeEventListener('keydown', leave, { capture: true });
  }, [panel]);

  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const row = lastRow.current && panel.current?.querySelector(`[data-id="${lastRow.current}"] [data-row]`);
    const next = row || panel.current?.querySelector('input');
    if (next instanceof HTMLElement) next.focus();
  });

  return {
    onFocus: (event: { target: EventTarget }) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
      lastRow.current = row?.dataset.id;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event.nativeEvent)) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onEscape();
        return;
      }
      const inField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (inField && (event.key === 'Home' || event.key === 'End')) return;
      const stops = panel.current?.querySelectorAll<HTMLElement>('input[type=search], [data-row]');
      if (stops && moveFocus(event.key, stops)) event.preventDefault();
      if (event.key === 'Enter' && inField && searching) {
        panel.current?.querySelector<HTMLElement>('[data-row]')?.click();
      }
    },
  };
}
