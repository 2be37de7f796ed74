import { memo } from 'react';
import type { Block } from './block';
import { CodeBlock } from './CodeBlock';
import { Formula } from './Formula';
import { Growing } from './growing';
import { ListBlock } from './ListBlock';
import { MarkdownBlock } from './MarkdownBlock';
import type { References } from './parse';
import { TableBlock } from './TableBlock';

interface BlockViewProps {
  block: Block;
  open: boolean;
  references: References;
}

/** A block, rendered again only while it is the last one. */
export const BlockView = memo(function BlockView({ block, open, references }: BlockViewProps) {
  return <Growing value={open}>{toElement(block, open, references)}</Growing>;
});

function toElement(block: Block, open: boolean, references: References) {
  switch (block.kind) {
    case 'code':
      return <CodeBlock parts={block.parts} language={block.language} open={open} />;
    case 'math':
      return <Formula text={block.text} display />;
    case 'list':
      return <ListBlock block={block} open={open} references={references} />;
    case 'table':
      return <TableBlock block={block} open={open} references={references} />;
    default:
      return <MarkdownBlock text={block.text} open={open} references={references} />;
  }
}
