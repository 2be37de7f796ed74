import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from './IconButton';
import { moveFocus } from './move-focus';
import { placePopover } from './place-popover';
import './menu.css';

export interface MenuItem<Action extends string> {
  action: Action;
  label: string;
  Icon: LucideIcon;
}

interface MenuProps<Action extends string> {
  /** Of the button and of the menu. */
  label: string;
  icon: ReactNode;
  items: readonly MenuItem<Action>[];
  onAction: (action: Action) => void;
}

/** A button and the menu that it opens, over everything and inside the window. */
export function Menu<Action extends string>({ label, icon, items, onAction }: MenuProps<Action>) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** A press outside closes the menu, and the click that follows must not open it again. */
  const pressedOpen = useRef(false);
  const id = useId();

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
        label={label}
        icon={icon}
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
          className="menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="auto"
          onToggle={event => event.newState === 'closed' && setOpen(false)}
          onKeyDown={onKeyDown}
        >
          {items.map(({ action, label: words, Icon }) => (
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
