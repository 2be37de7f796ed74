import { RotateCw } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { Button } from '../ui/Button';
import { useChat } from './chat-context';
import { texts } from './texts';

/** How an answer ended, where it did not simply end; a stopped one can be asked for again. */
export function AnswerEnd({ message, last }: { message: Message; last: boolean }) {
  const { store } = useChat();
  const note = endNote(message);
  if (!note) return null;
  return (
    <>
      <p className="answer-note">{note}</p>
      {last && message.status === 'stopped' && (
        <Button look="quiet" onClick={() => void store.retry()}>
          <RotateCw size={14} aria-hidden />
          {texts.tryAgain}
        </Button>
      )}
    </>
  );
}

function endNote({ status, finishReason, content }: Message): string | undefined {
  if (status === 'stopped') return texts.stopped;
  if (status === 'failed') return undefined;
  if (finishReason === 'length') return texts.cutOff;
  if (finishReason === 'content-filter') return texts.filtered;
  return content ? undefined : texts.noText;
}
