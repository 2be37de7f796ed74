import { RefreshCw } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { CopyButton } from '../ui/CopyButton';
import { IconButton } from '../ui/IconButton';
import { useChat, useChatState } from './chat-context';
import { isUnderWay } from './conversation-updates';
import { DeleteMessage } from './DeleteMessage';
import { texts } from './texts';

/** What can be done with an answer that ended. */
export function AnswerTools({ message, offered }: { message: Message; offered: boolean }) {
  const { store } = useChat();
  const idle = useChatState(state => !isUnderWay(state.conversation));
  const signedIn = useChatState(state => state.session?.status === 'active');
  const { id, content } = message;
  return (
    <span className="message-tools-quiet">
      {content && <CopyButton text={content} label={texts.copyAnswer} compact data-chord="copy" />}
      {idle && signedIn && !offered && (
        <IconButton
          label={texts.regenerate}
          icon={<RefreshCw size={14} />}
          onClick={() => void store.messages.retry(id)}
        />
      )}
      <DeleteMessage id={id} />
    </span>
  );
}
