import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/IconButton';
import { texts } from './texts';

interface AccountHeadProps {
  title: string;
  onBack: () => void;
  /** The heading takes the focus when it appears, so that it is read first. */
  focused?: boolean;
}

/** Heading of a page of the account, and the way back; Escape goes back too. */
export function AccountHead({ title, onBack, focused = false }: AccountHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goBack = useRef(onBack);
  goBack.current = onBack;
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Else the browser would close the popup.
      event.preventDefault();
      goBack.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return (
    <header className="account-head">
      <IconButton label={texts.back} icon={<ArrowLeft size={18} />} onClick={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
