import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once per view at most. */
  look?: 'primary' | 'outline' | 'quiet';
  busy?: boolean;
}

/** A button with words. While `busy` it keeps its place and its focus, and does nothing. */
export function Button({ look = 'outline', busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {children}
    </button>
  );
}
