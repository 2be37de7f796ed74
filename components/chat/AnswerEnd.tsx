import { ArrowRight, RotateCw } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { Button } from '../ui/Button';
import { AnswerTools } from './AnswerTools';
import { useChat, useChatState } from './chat-context';
import { isUnderWay } from './conversation-updates';
import { texts } from './texts';
import { VersionSwitch } from './VersionSwitch';

/** How an answer ended, where it did not simply end, and what can be done with it now. */
export function AnswerEnd({ message, last }: { message: Message; last: boolean }) {
  const { store } = useChat();
  const ready = useChatState(state => state.session?.status === 'active' && !isUnderWay(state.conversation));
  const note = endNote(message);
  const again = canAskAgain(message, last);
  return (
    <div className="answer-end">
      {note && <p className="answer-note">{note}</p>}
      {ready && last && canGoOn(message) && (
        <Button look="quiet" onClick={() => void store.messages.goOn()}>
          <ArrowRight size={14} aria-hidden />
          {texts.goOn}
        </Button>
      )}
      {ready && again && (
        <Button look="quiet" onClick={() => void store.messages.retry(message.id)}>
          <RotateCw size={14} aria-hidden />
          {texts.tryAgain}
        </Button>
      )}
      <AnswerTools message={message} offered={again} />
      <VersionSwitch message={message} />
    </div>
  );
}

/** A stopped answer; of those without any text, which were never sent, each one. */
const canAskAgain = ({ status, content }: Message, last: boolean): boolean =>
  status === 'stopped' && (last || !content);

/** There is something to go on from. */
const canGoOn = ({ status, finishReason, content }: Message): boolean =>
  content !== '' && (status === 'stopped' || status === 'failed' || finishReason === 'length');

function endNote({ status, finishReason, content }: Message): string | undefined {
  if (status === 'stopped') return content ? texts.stopped : texts.stoppedEarly;
  if (status === 'failed') return undefined;
  if (finishReason === 'length') return texts.cutOff;
  if (finishReason === 'content-filter') return texts.filtered;
  return content ? undefined : texts.noText;
}
