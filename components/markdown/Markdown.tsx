import { useMemo } from 'react';
import { CodeBlock } from './CodeBlock';
import { MarkdownBlock } from './MarkdownBlock';
import { splitBlocks } from './split-blocks';
import './markdown.css';

/**
 * A model's answer. Nothing in it can load, run or look like a part of Aside: no HTML, no images, links only to the
 * web and by click. Text added at the end renders the last block anew and no other.
 */
export default function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => splitBlocks(text), [text]);
  return (
    <div className="markdown">
      {blocks.map((block, index) =>
        block.kind === 'code' ? (
          <CodeBlock key={key(index)} text={block.text} language={block.language} />
        ) : (
          <MarkdownBlock key={key(index)} text={block.text} />
        ),
      )}
    </div>
  );
}

/** Blocks are only ever added at the end, so that the place of one names it. */
const key = (index: number): string => `block-${index}`;
