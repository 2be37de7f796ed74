import { memo } from 'react';
import { CopyButton } from '../ui/CopyButton';
import { texts } from './texts';
import './code-block.css';

/** Code as it is, left to right, scrolling in its own box, with a button that copies it. */
export const CodeBlock = memo(function CodeBlock({ text, language }: { text: string; language: string }) {
  return (
    <figure className="code-block" dir="ltr" aria-label={language || texts.code}>
      <figcaption className="code-head">
        <span className="code-language">{language}</span>
        <CopyButton text={text} label={texts.copyCode} compact />
      </figcaption>
      <pre>
        <code>{text}</code>
      </pre>
    </figure>
  );
});
