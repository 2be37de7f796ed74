import { Check, Copy, X } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { Button } from './Button';
import { copyText } from './copy-text';
import { texts } from './texts';

const SHOWN_MS = 2000;

interface CopyButtonProps extends ComponentProps<'button'> {
  text: string | (() => string);
  label: string;
  compact?: boolean;
}

/** Copies `text`, or what it makes, and says so for two seconds. `compact`: the icon alone is shown. */
export function CopyButton({ text, label, compact = false, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const Icon = outcome === 'copied' ? Check : outcome === 'failed' ? X : Copy;
  const words = outcome ? texts[outcome] : label;
  return (
    <Button
      {...rest}
      look="quiet"
      title={compact ? words : undefined}
      aria-label={compact ? label : undefined}
      onClick={async () =>
        setOutcome((await copyText(typeof text === 'string' ? text : text())) ? 'copied' : 'failed')
      }
    >
      <Icon size={14} aria-hidden />
      {!compact && words}
      <span className="sr-only" aria-live="polite">
        {outcome && words}
      </span>
    </Button>
  );
}
