import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { MenuButton } from './MenuButton';

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

/** A menu of things to do. */
export function Menu<Action extends string>({ label, icon, items, onAction }: MenuProps<Action>) {
  const [open, setOpen] = useState(false);
  return (
    <MenuButton
      label={label}
      icon={icon}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      startAt="button"
    >
      {close =>
        items.map(({ action, label: words, Icon }) => (
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
        ))
      }
    </MenuButton>
  );
}
