import { useRef } from 'react';
import { isComposing } from '../composer-field';
import { texts } from './texts';

interface RenameFieldProps {
  title: string;
  /** Undefined: it stays as it is. */
  onDone: (title: string | undefined) => void;
}

/** The title as a field. Enter and leaving it keep what was typed, Escape does not. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const done = useRef(false);
  const finish = (typed: string | undefined) => {
    if (done.current) return;
    done.current = true;
    const next = typed?.trim();
    onDone(next && next !== title ? next : undefined);
  };
  return (
    <input
      className="field-input history-rename"
      aria-label={texts.renameTo}
      defaultValue={title}
      maxLength={200}
      dir="auto"
      ref={input => input?.select()}
      onBlur={event => finish(event.currentTarget.value)}
      onKeyDown={event => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? event.currentTarget.value : undefined);
      }}
    />
  );
}
