import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useChat } from './chat-context';
import { texts } from './texts';

/** Deletes a message at the second press; looking elsewhere calls the first one off. */
export function DeleteMessage({ id }: { id: string }) {
  const { store, field } = useChat();
  const [asking, setAsking] = useState(false);
  const [calledOff, setCalledOff] = useState(false);
  if (!asking) {
    return (
      <IconButton
        label={texts.delete}
        icon={<Trash2 size={14} />}
        autoFocus={calledOff}
        onClick={() => setAsking(true)}
      />
    );
  }
  const remove = async () => {
    setAsking(false);
    // What had the focus is gone.
    if (await store.messages.delete(id)) field.element.focus();
  };
  return (
    <Button
      look="quiet"
      className="button delete-message"
      // It takes the place of the button that was just pressed.
      autoFocus
      onBlur={() => {
        setCalledOff(false);
        setAsking(false);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setCalledOff(true);
        setAsking(false);
      }}
      onClick={() => void remove()}
    >
      <Trash2 size={14} aria-hidden />
      {texts.confirmDelete}
    </Button>
  );
}
