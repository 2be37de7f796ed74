import { Pencil, RotateCw } from 'lucide-react';
import type { Ref } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useChat, useChatState } from './chat-context';
import { isUnderWay } from './conversation-updates';
import { DeleteMessage } from './DeleteMessage';
import { texts } from './texts';
import { VersionSwitch } from './VersionSwitch';

interface QuestionToolsProps {
  message: Message;
  last: boolean;
  onEdit: () => void;
  ref: Ref<HTMLDivElement>;
}

/** What can be done with a question: ask it in other words or again, delete it, look at its other versions. */
export function QuestionTools({ message, last, onEdit, ref }: QuestionToolsProps) {
  const { store } = useChat();
  const idle = useChatState(state => !isUnderWay(state.conversation));
  const signedIn = useChatState(state => state.session?.status === 'active');
  return (
    <div className="message-tools" ref={ref}>
      <span className="message-tools-quiet">
        {idle && signedIn && (
          <IconButton label={texts.edit} icon={<Pencil size={14} />} data-chord="edit" onClick={onEdit} />
        )}
        <DeleteMessage id={message.id} />
      </span>
      {last && idle && signedIn && (
        <Button look="quiet" onClick={() => void store.messages.retry(message.id)}>
          <RotateCw size={14} aria-hidden />
          {texts.askAgain}
        </Button>
      )}
      <VersionSwitch message={message} />
    </div>
  );
}
