import { Link2 } from 'lucide-react';
import { useContext } from 'react';
import type { Source } from '@/lib/contract/conversation';
import { Citation } from '../markdown/Citation';
import { CitationContext } from '../markdown/citations';
import { readLink } from '../markdown/read-link';
import { texts } from './texts';
import './sources.css';

/** The pages that an answer rests on; addresses that are not web addresses are left out. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const find = useContext(CitationContext);
  const links = sources.flatMap(({ url, title }) => {
    const link = readLink(url);
    return link ? [{ ...link, title }] : [];
  });
  if (links.length === 0) return null;
  return (
    <section className="sources" aria-label={texts.sources}>
      <h3 className="sources-title">{texts.sources}</h3>
      <ul>
        {links.map(({ href, host, title }) => {
          const citation = find?.(href);
          return (
            <li key={href}>
              {citation ? (
                <Citation citation={citation}>{title || host}</Citation>
              ) : (
                <a href={href} title={href} target="_blank" rel="noreferrer noopener">
                  <Link2 size={13} aria-hidden />
                  <span className="source-title">{title || host}</span>
                  {title && <span className="source-host">{host}</span>}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
