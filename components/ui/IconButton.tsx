import type { ComponentProps, ReactNode } from 'react';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Accessible name, and the tooltip. */
  label: string;
  icon: ReactNode;
  look?: 'quiet' | 'filled';
  'data-chord'?: string;
}

export function IconButton({ label, icon, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" data-look={look} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
