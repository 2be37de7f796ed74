import { Clock } from 'lucide-react';
import { Button } from '../ui/Button';
import { useChat } from './chat-context';
import { texts } from './texts';

/** In the place of an answer whose question waits, with the way to call it off. */
export function QueuedAnswer({ id }: { id: string }) {
  const { store, field } = useChat();
  return (
    <div className="answer-queued">
      <Clock size={14} aria-hidden />
      <p className="answer-note">{texts.queued}</p>
      <Button
        look="quiet"
        onClick={() => {
          field.element.focus();
          void store.messages.stop(id);
        }}
      >
        {texts.callOff}
      </Button>
    </div>
  );
}
