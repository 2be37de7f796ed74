import type { SearchHit } from '@/lib/contract/conversation';
import { formatWhen } from './group-by-age';
import { ListEnd } from './ListEnd';
import { MarkedText } from './MarkedText';
import { texts } from './texts';

interface SearchResultsProps {
  query: string;
  hits: SearchHit[];
  more: boolean;
  currentId?: string;
  onOpen: (conversationId: string, messageId?: string) => void;
  onMore: () => void;
}

/** What a search found: each conversation with the places in it. More is fetched when the end comes near. */
export function SearchResults({ query, hits, more, currentId, onOpen, onMore }: SearchResultsProps) {
  if (hits.length === 0) {
    return (
      <div className="history-nothing">
        <p>{texts.nothingFound(query)}</p>
        <p>{texts.nothingFoundMeans}</p>
      </div>
    );
  }
  const conversations = Map.groupBy(hits, ({ conversationId }) => conversationId);
  return (
    <>
      <ul className="history-rows">
        {[...conversations].map(([id, [first, ...others]]) => (
          <li key={id} className="history-result" data-current={id === currentId || undefined}>
            {first && (
              <>
                <button
                  type="button"
                  className="history-open"
                  data-row
                  aria-current={id === currentId || undefined}
                  onClick={() => onOpen(id, first.messageId)}
                >
                  <span className="history-title" dir="auto">
                    {first.messageId ? (
                      first.title || texts.untitled
                    ) : (
                      <MarkedText text={first.snippet} marks={first.marks} />
                    )}
                  </span>
                  <time dateTime={new Date(first.updatedAt).toISOString()}>
                    {formatWhen(first.updatedAt, new Date())}
                  </time>
                </button>
                {(first.messageId ? [first, ...others] : others).map(hit => (
                  <button
                    key={hit.messageId}
                    type="button"
                    className="history-snippet"
                    data-row
                    dir="auto"
                    onClick={() => onOpen(id, hit.messageId)}
                  >
                    <MarkedText text={hit.snippet} marks={hit.marks} />
                  </button>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
      {more && <ListEnd key={query} onSeen={onMore} />}
    </>
  );
}
