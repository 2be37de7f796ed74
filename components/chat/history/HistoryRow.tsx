import { Pin } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { ConversationSummary } from '@/lib/contract/conversation';
import { useLanguage } from '../../language/InLanguage';
import { ConfirmDelete } from './ConfirmDelete';
import { formatWhen } from './group-by-age';
import { RenameField } from './RenameField';
import { type RowAction, RowMenu } from './RowMenu';
import { texts } from './texts';

export interface RowHandlers {
  open: (id: string) => void;
  select: (id: string) => void;
  act: (action: Exclude<RowAction, 'rename'>, conversation: ConversationSummary) => void;
  rename: (id: string, title: string) => void;
}

interface HistoryRowProps {
  conversation: ConversationSummary;
  current: boolean;
  /** Undefined while nothing is selected at all. */
  selected?: boolean;
  handlers: RowHandlers;
}

/** One conversation in the list. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps) {
  useLanguage();
  const { conversation, current, selected, handlers } = props;
  const { id, pinned, updatedAt } = conversation;
  const title = conversation.title || texts.untitled;
  const [doing, setDoing] = useState<'rename' | 'delete'>();
  const row = useRef<HTMLLIElement>(null);
  const wasDoing = useRef(false);
  useEffect(() => {
    // What had the focus is gone.
    if (wasDoing.current && !doing) row.current?.querySelector('button')?.focus();
    wasDoing.current = doing !== undefined;
  }, [doing]);

  const rename = (next: string | undefined) => {
    setDoing(undefined);
    if (next) handlers.rename(id, next);
  };
  const act = (action: RowAction) =>
    action === 'rename' || action === 'delete' ? setDoing(action) : handlers.act(action, conversation);
  return (
    <li className="history-row" ref={row} data-id={id} data-current={current || undefined}>
      {doing === 'rename' && <RenameField title={conversation.title} onDone={rename} />}
      {doing === 'delete' && (
        <ConfirmDelete
          question={texts.deleteOne}
          onKeep={() => setDoing(undefined)}
          onDelete={() => handlers.act('delete', conversation)}
        />
      )}
      {!doing && (
        <>
          {selected !== undefined && (
            <input
              type="checkbox"
              aria-label={texts.selectOne(title)}
              checked={selected}
              onChange={() => handlers.select(id)}
            />
          )}
          <button
            type="button"
            className="history-open"
            data-row
            aria-current={current || undefined}
            onClick={() => (selected === undefined ? handlers.open(id) : handlers.select(id))}
          >
            <span className="history-title" dir="auto">
              {title}
            </span>
            {pinned && <Pin size={13} aria-label={texts.ages.pinned} />}
            <time dateTime={new Date(updatedAt).toISOString()}>{formatWhen(updatedAt, new Date())}</time>
          </button>
          {selected === undefined && <RowMenu title={title} pinned={pinned} onAction={act} />}
        </>
      )}
    </li>
  );
});
