import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';

interface TaskRowProps {
  label: string;
  danger?: boolean;
  /** The focus returns here. */
  focused?: boolean;
  onClick: () => void;
}

/** Leads to a page of its own. */
export function TaskRow({ label, danger, focused, onClick }: TaskRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button
      ref={button}
      type="button"
      className="account-row"
      data-danger={danger || undefined}
      onClick={onClick}
    >
      {label}
      <ChevronRight size={16} aria-hidden />
    </button>
  );
}
