import { useId } from 'react';
import type { ConversationSummary } from '@/lib/contract/conversation';
import { groupByAge } from './group-by-age';
import { HistoryRow, type RowHandlers } from './HistoryRow';
import { ListEnd } from './ListEnd';
import { texts } from './texts';

interface HistoryListProps {
  conversations: ConversationSummary[];
  more: boolean;
  currentId?: string;
  /** Undefined while nothing is being selected. */
  selection?: ReadonlySet<string>;
  handlers: RowHandlers;
  onMore: () => void;
}

/** The conversations by age; older ones are fetched when the end comes near. */
export function HistoryList(props: HistoryListProps) {
  const { conversations, more, currentId, selection, handlers, onMore } = props;
  const id = useId();
  return (
    <>
      {groupByAge(conversations, new Date()).map(group => (
        <section key={group.age} aria-labelledby={`${id}-${group.age}`}>
          <h3 className="history-age" id={`${id}-${group.age}`}>
            {texts.ages[group.age]}
          </h3>
          <ul className="history-rows">
            {group.conversations.map(conversation => (
              <HistoryRow
                key={conversation.id}
                conversation={conversation}
                current={conversation.id === currentId}
                selected={selection?.has(conversation.id)}
                handlers={handlers}
              />
            ))}
          </ul>
        </section>
      ))}
      {more && <ListEnd key={conversations.length} onSeen={onMore} />}
    </>
  );
}
