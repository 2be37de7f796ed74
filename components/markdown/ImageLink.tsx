import { useContext } from 'react';
import { InsideLink, SafeLink } from './SafeLink';
import { texts } from './texts';

/** An image is never loaded: its address could carry out what the conversation says. It becomes a link. */
export function ImageLink({ src, alt }: { src?: string | Blob; alt?: string }) {
  const inside = useContext(InsideLink);
  const words = alt ? `${texts.image}: ${alt}` : texts.image;
  return inside || typeof src !== 'string' ? <span>{words}</span> : <SafeLink href={src}>{words}</SafeLink>;
}
