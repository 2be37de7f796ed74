import { createContext, type ReactNode } from 'react';
import { readLink } from './read-link';

/** True inside a link: what would be a link there is text. */
export const InsideLink = createContext(false);

/** A link of the model's: only to the web or to a mail address, in a new tab, and with the place it leads to in sight. */
export function SafeLink({ href, children }: { href?: string; children?: ReactNode }) {
  const link = readLink(href);
  if (!link) return <span>{children}</span>;
  const showsHost = typeof children === 'string' && children.toLowerCase().includes(link.host.toLowerCase());
  return (
    <InsideLink value>
      <a href={link.href} title={link.href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
      {!showsHost && (
        <span className="link-host" dir="ltr">
          {link.host}
        </span>
      )}
    </InsideLink>
  );
}
