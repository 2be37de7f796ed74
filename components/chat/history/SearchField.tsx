import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../ui/IconButton';
import { texts } from './texts';

/** The box that the panel opens with. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="history-search">
      <Search size={16} aria-hidden />
      <input
        ref={input}
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the panel was opened to look for something
        autoFocus
        value={query}
        onChange={event => onQuery(event.target.value)}
      />
      {query && (
        <IconButton
          label={texts.clear}
          icon={<X size={15} />}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
