import { memo, useRef } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { MessageArticle } from './MessageArticle';
import { keyOf } from './message-groups';
import { useDrawn } from './use-drawn';

interface MessageGroupViewProps {
  messages: Message[];
  /** The last message of the conversation, if it is here. */
  lastId?: string;
  /** Near the end, which is where a conversation is opened: drawn from the first frame on. */
  nearEnd: boolean;
}

/**
 * Some messages that follow one another. Far from the view they are there as text alone. They are laid out all the same:
 * what `content-visibility: auto` leaves out is not in Chromium's accessibility tree (measured in Chromium 156).
 */
export const MessageGroupView = memo(function MessageGroupView(props: MessageGroupViewProps) {
  const { messages, lastId, nearEnd } = props;
  const group = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(group, nearEnd);
  return (
    <div ref={group} className="messages" data-plain={drawn ? undefined : ''}>
      {messages.map(message => (
        <MessageArticle key={keyOf(message)} message={message} last={message.id === lastId} plain={!drawn} />
      ))}
    </div>
  );
}, isSame);

function isSame(before: MessageGroupViewProps, now: MessageGroupViewProps): boolean {
  return (
    before.lastId === now.lastId &&
    before.nearEnd === now.nearEnd &&
    before.messages.length === now.messages.length &&
    before.messages.every((message, index) => message === now.messages[index])
  );
}
