import { createContext, type ReactNode, useContext } from 'react';
import { Citation } from './Citation';
import { CitationContext } from './citations';
import { readLink, saysHost } from './read-link';

/** True inside a link: what would be a link there is text. */
export const InsideLink = createContext(false);

interface SafeLinkProps {
  href: string | undefined;
  /** All that is read in it. */
  words: string;
  children: ReactNode;
}

/**
 * A link of the model's: only to the web or to a mail address, in a new tab, and with the place it leads to in sight. One
 * to a passage of the attached page shows it there.
 */
export function SafeLink({ href, words, children }: SafeLinkProps) {
  const citation = useContext(CitationContext)?.(href ?? '');
  const link = readLink(href);
  if (citation) return <Citation citation={citation}>{children}</Citation>;
  if (!link) return <span>{children}</span>;
  return (
    <InsideLink value>
      <a href={link.href} title={link.href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
      {!saysHost(words, link) && (
        <span className="link-host" dir="ltr">
          {link.host}
        </span>
      )}
    </InsideLink>
  );
}
