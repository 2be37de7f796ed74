import { useContext } from 'react';
import { useLanguage } from '../language/InLanguage';
import { InsideLink, SafeLink } from './SafeLink';
import { texts } from './texts';
import { VisibleText } from './VisibleText';

/** An image is never loaded: its address could carry out what the conversation says. It becomes a link. */
export function ImageLink({ src, alt }: { src: string; alt: string }) {
  useLanguage();
  const inside = useContext(InsideLink);
  const words = alt ? `${texts.image}: ${alt}` : texts.image;
  const shown = <VisibleText text={words} />;
  if (inside) return <span>{shown}</span>;
  return (
    <SafeLink href={src} words={words}>
      {shown}
    </SafeLink>
  );
}
