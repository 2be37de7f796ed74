import { Link2 } from 'lucide-react';
import type { Source } from '@/lib/contract/conversation';
import { readLink } from '../markdown/read-link';
import { texts } from './texts';
import './sources.css';

/** The pages that an answer rests on; addresses that are not web addresses are left out. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const links = sources.flatMap(({ url, title }) => {
    const link = readLink(url);
    return link ? [{ ...link, title }] : [];
  });
  if (links.length === 0) return null;
  return (
    <section className="sources" aria-label={texts.sources}>
      <h3 className="sources-title">{texts.sources}</h3>
      <ul>
        {links.map(({ href, host, title }) => (
          <li key={href}>
            <a href={href} title={href} target="_blank" rel="noreferrer noopener">
              <Link2 size={13} aria-hidden />
              <span className="source-title">{title || host}</span>
              {title && <span className="source-host">{host}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
