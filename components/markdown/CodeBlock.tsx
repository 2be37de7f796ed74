import { WrapText } from 'lucide-react';
import { memo, useState } from 'react';
import { useLanguage } from '../language/InLanguage';
import { CopyButton } from '../ui/CopyButton';
import { IconButton } from '../ui/IconButton';
import { CodePart } from './CodePart';
import { HighlightedCode } from './HighlightedCode';
import { keyOfPlace } from './key-of-place';
import { texts } from './texts';
import { useHighlighted } from './use-highlighted';
import './code-block.css';

interface CodeBlockProps {
  parts: readonly string[];
  language: string;
  /** More text may come. */
  open: boolean;
}

/** What a language's name can be; anything else is no name. */
const LANGUAGE = /^[\p{ASCII}--[\p{Cc}\s]]{1,24}$/v;

/** Code as it is, left to right, scrolling in its own box, with buttons that copy and wrap it. */
export const CodeBlock = memo(function CodeBlock({ parts, language, open }: CodeBlockProps) {
  useLanguage();
  const [wrapped, setWrapped] = useState(false);
  const name = LANGUAGE.test(language) ? language : '';
  const highlighted = useHighlighted(parts, name, open);
  return (
    <figure className="code-block" dir="ltr" aria-label={name || texts.code} data-wrapped={wrapped}>
      <figcaption className="code-head">
        <span className="code-language">{name}</span>
        <IconButton
          label={texts.wrap}
          icon={<WrapText size={14} />}
          aria-pressed={wrapped}
          onClick={() => setWrapped(!wrapped)}
        />
        <CopyButton text={() => parts.join('\n')} label={texts.copyCode} compact />
      </figcaption>
      <pre>
        <code>
          {highlighted ? (
            <HighlightedCode tree={highlighted} />
          ) : (
            parts.map((text, nth) => (
              <CodePart key={keyOfPlace(nth)} text={text} last={nth === parts.length - 1} />
            ))
          )}
        </code>
      </pre>
    </figure>
  );
});
