import { memo } from 'react';
import { blockElements } from './block-elements';
import { completeText } from './complete-text';
import { parse, type References } from './parse';

interface MarkdownBlockProps {
  text: string;
  /** More text may come: what is begun in it is shown as if it were ended. */
  open: boolean;
  references: References;
}

/** A piece of Markdown that is rendered again only when its own text changes. */
export const MarkdownBlock = memo(function MarkdownBlock({ text, open, references }: MarkdownBlockProps) {
  return blockElements(parse(open ? completeText(text) : text, references), open, 'auto');
});
