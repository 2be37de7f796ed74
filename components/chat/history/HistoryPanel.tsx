import { ListChecks, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { IconButton } from '../../ui/IconButton';
import { saveFile } from '../../ui/save-file';
import { useChat, useChatState } from '../chat-context';
import { HistoryList } from './HistoryList';
import type { RowHandlers } from './HistoryRow';
import type { HistoryStore } from './history-store';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { SelectionBar } from './SelectionBar';
import { showMessage } from './show-message';
import { texts } from './texts';
import { useHistory } from './use-history';
import { usePanelKeys } from './use-panel-keys';
import './history.css';
import './history-row.css';

/** All conversations, over the one that is shown. `onClose`: `chosen` where one was opened. */
export function HistoryPanel({ onClose }: { onClose: (how: 'chosen' | 'left') => void }) {
  const chat = useChat();
  const currentId = useChatState(state => state.conversation?.id);
  const { store, state } = useHistory();
  const { conversations, more, query, found, error } = state;
  const [selection, setSelection] = useState<ReadonlySet<string>>();
  const panel = useRef<HTMLElement>(null);

  const open = async (id: string, messageId?: string) => {
    if (!(await chat.store.show(id))) return;
    onClose('chosen');
    if (messageId) showMessage(messageId);
  };
  const openRef = useRef(open);
  openRef.current = open;
  const handlers = useMemo(() => makeHandlers(store, openRef, setSelection), [store]);

  const searching = query.trim() !== '';
  const keys = usePanelKeys({
    panel,
    searching,
    onEscape: () => {
      if (selection) setSelection(undefined);
      else if (query) store.search('');
      else onClose('left');
    },
  });
  const exportSelected = async () => {
    const file = await store.export([...(selection ?? [])], 'markdown');
    if (file) saveFile(file);
  };
  return (
    <section className="history" ref={panel} aria-label={texts.title} {...keys}>
      <h2 className="sr-only">{texts.title}</h2>
      <header className="history-head">
        <SearchField query={query} onQuery={next => store.search(next)} />
        {!searching && conversations && conversations.length > 0 && (
          <IconButton
            label={texts.select}
            icon={<ListChecks size={17} />}
            aria-pressed={selection !== undefined}
            onClick={() => setSelection(selection ? undefined : new Set())}
          />
        )}
        <IconButton label={texts.close} icon={<X size={17} />} onClick={() => onClose('left')} />
      </header>
      {error && <ErrorNotice error={error} onDismiss={() => store.dismissError()} />}
      <div className="history-scroll">
        {searching && found && (
          <SearchResults
            {...found}
            currentId={currentId}
            onOpen={(...chosen) => void open(...chosen)}
            onMore={() => void store.findMore()}
          />
        )}
        {!searching && conversations && (
          <HistoryList
            conversations={conversations}
            more={more}
            currentId={currentId}
            selection={selection}
            handlers={handlers}
            onMore={() => void store.loadMore()}
          />
        )}
        {!searching && conversations?.length === 0 && (
          <div className="history-nothing">
            <p>{texts.empty}</p>
            <p>{texts.emptyMeans}</p>
          </div>
        )}
        {!conversations && !error && <p className="sr-only">{texts.loading}</p>}
      </div>
      <p className="sr-only" role="status">
        {searching && found && !found.more && texts.results(found.hits.length)}
      </p>
      {!searching && selection && (
        <SelectionBar
          count={selection.size}
          onExport={() => void exportSelected()}
          onDelete={async () => {
            if (await store.remove([...selection])) setSelection(undefined);
          }}
          onDone={() => setSelection(undefined)}
        />
      )}
    </section>
  );
}

/** The same ones all the time, so that rows need not be drawn again. */
function makeHandlers(
  store: HistoryStore,
  open: { current: (id: string) => Promise<void> },
  setSelection: (change: (before?: ReadonlySet<string>) => ReadonlySet<string>) => void,
): RowHandlers {
  return {
    open: id => void open.current(id),
    select: id => setSelection((before = new Set()) => before.symmetricDifference(new Set([id]))),
    rename: (id, title) => void store.rename(id, title),
    async act(action, { id, pinned }) {
      if (action === 'pin') await store.pin(id, !pinned);
      else if (action === 'delete') await store.remove([id]);
      else {
        const file = await store.export([id], action);
        if (file) saveFile(file);
      }
    },
  };
}
