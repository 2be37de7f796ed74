import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { texts } from './texts';

interface ConfirmDeleteProps {
  question: string;
  onDelete: () => void;
  onKeep: () => void;
}

/** Asks once more. The focus is on the way back. */
export function ConfirmDelete({ question, onDelete, onKeep }: ConfirmDeleteProps) {
  const keep = useRef<HTMLDivElement>(null);
  useEffect(() => keep.current?.querySelector('button')?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to all that is in it
    <div
      className="history-confirm"
      ref={keep}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <p>{question}</p>
      <Button onClick={onKeep}>{texts.keep}</Button>
      <Button className="button history-danger" onClick={onDelete}>
        {texts.delete}
      </Button>
    </div>
  );
}
