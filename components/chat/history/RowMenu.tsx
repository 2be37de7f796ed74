import { Braces, Download, Ellipsis, type LucideIcon, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import { placePopover } from '../../ui/place-popover';
import { moveFocus } from './move-focus';
import { texts } from './texts';

export type RowAction = 'rename' | 'pin' | 'markdown' | 'json' | 'delete';

interface RowMenuProps {
  title: string;
  pinned: boolean;
  onAction: (action: RowAction) => void;
}

/** The button at a row's end and the menu that it opens, over everything and inside the window. */
export function RowMenu({ title, pinned, onAction }: RowMenuProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** A press outside closes the menu, and the click that follows must not open it again. */
  const pressedOpen = useRef(false);
  const id = useId();
  const items: [RowAction, string, LucideIcon][] = [
    ['rename', texts.rename, Pencil],
    ['pin', pinned ? texts.unpin : texts.pin, pinned ? PinOff : Pin],
    ['markdown', texts.exportMarkdown, Download],
    ['json', texts.exportJson, Braces],
    ['delete', texts.delete, Trash2],
  ];

  useLayoutEffect(() => {
    if (!open || !menu.current || !button.current) return;
    placePopover(menu.current, button.current);
    menu.current.querySelector('button')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
    if (menu.current && moveFocus(event.key, menu.current.querySelectorAll('button'))) event.preventDefault();
  };
  return (
    <>
      <IconButton
        ref={button}
        label={texts.actions(title)}
        icon={<Ellipsis size={16} />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerDown={() => {
          pressedOpen.current = open;
        }}
        onClick={() => {
          setOpen(!pressedOpen.current);
          pressedOpen.current = false;
        }}
      />
      {open && (
        <div
          ref={menu}
          id={id}
          className="history-menu"
          role="menu"
          tabIndex={-1}
          aria-label={texts.actions(title)}
          popover="auto"
          onToggle={event => event.newState === 'closed' && setOpen(false)}
          onKeyDown={onKeyDown}
        >
          {items.map(([action, words, Icon]) => (
            <button
              key={action}
              type="button"
              role="menuitem"
              data-action={action}
              onClick={() => {
                close();
                onAction(action);
              }}
            >
              <Icon size={15} aria-hidden />
              {words}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
