import { useState } from 'react';
import type { Conversation } from '@/lib/contract/conversation';
import { streamingMessage } from './conversation-updates';
import { DrawQueue } from './draw-queue';
import { MessageGroupView } from './MessageGroupView';
import { groupMessages, type MessageGroup } from './message-groups';
import { texts } from './texts';
import { DrawContext } from './use-drawn';
import { useWhole } from './use-whole';

/** More messages than a high sidebar shows, be they of a line each. */
const AT_END = 20;

/** The messages: the end of the conversation first, and a moment later all of it. */
export function MessageLog({ conversation }: { conversation: Conversation | undefined }) {
  const groups = groupMessages(conversation?.messages ?? []);
  const nearEnd = findNearEnd(groups);
  const whole = useWhole(conversation?.id, nearEnd > 0);
  const [drawing] = useState(() => new DrawQueue());
  const from = whole ? 0 : nearEnd;
  return (
    <div
      role="log"
      aria-label={texts.conversation}
      aria-live="off"
      aria-busy={streamingMessage(conversation) !== undefined}
    >
      <DrawContext value={drawing}>
        {groups.slice(from).map(({ key, messages }, index) => (
          <MessageGroupView
            key={key}
            messages={messages}
            lastId={from + index === groups.length - 1 ? messages.at(-1)?.id : undefined}
            nearEnd={from + index >= nearEnd}
          />
        ))}
      </DrawContext>
    </div>
  );
}

/** Index of the first of the groups that are near the end. */
function findNearEnd(groups: readonly MessageGroup[]): number {
  let index = groups.length;
  for (let count = 0; index > 0 && count < AT_END; ) count += groups[--index]?.messages.length ?? 0;
  return index;
}
