import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton';
import { moveFocus } from './move-focus';
import { placePopover } from './place-popover';
import './menu.css';

interface MenuButtonProps {
  /** Of the button and of the menu. */
  label: string;
  icon: ReactNode;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** The entry that has the focus at first. */
  startAt: string;
  className?: string;
  /** The entries, each a `button`. `close` closes the menu and gives the focus back. */
  children: (close: () => void) => ReactNode;
}

/** A button and the menu that it opens, over everything and inside the window. */
export function MenuButton(props: MenuButtonProps) {
  const { label, icon, open, onOpen, onClose, startAt, className = 'menu', children } = props;
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** A press outside closes the menu, and the click that follows must not open it again. */
  const pressedOpen = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    if (!open || !menu.current || !button.current) return;
    placePopover(menu.current, button.current);
    menu.current.querySelector<HTMLElement>(startAt)?.focus();
  }, [open, startAt]);

  const close = () => {
    onClose();
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
          if (pressedOpen.current) onClose();
          else onOpen();
          pressedOpen.current = false;
        }}
      />
      {open && (
        <div
          ref={menu}
          id={id}
          className={className}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="auto"
          onToggle={event => event.newState === 'closed' && onClose()}
          onKeyDown={onKeyDown}
        >
          {children(close)}
        </div>
      )}
    </>
  );
}
