import { memo } from 'react';
import { VisibleText } from './VisibleText';

/** Some lines of code, a box of their own: text that is added behind them does not lay them out anew. */
export const CodePart = memo(function CodePart({ text, last }: { text: string; last: boolean }) {
  return (
    <span className="code-part">
      <VisibleText text={last ? text : `${text}\n`} />
    </span>
  );
});
