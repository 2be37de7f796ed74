import { useMemo, useState } from 'react';
import { BlockView } from './BlockView';
import { BlockSplitter } from './block-splitter';
import { keyOfPlace } from './key-of-place';
import { type References, readReferences } from './parse';
import { useGradualLength } from './use-gradual-length';
import './markdown.css';

const NONE: References = {};

interface MarkdownProps {
  text: string;
  /** More text may come. */
  growing?: boolean;
}

/**
 * A model's answer. Nothing in it can load, run or look like a part of Aside: no HTML, no images, links only to the
 * web and by click. Text added at the end renders the last block anew and no other.
 */
export default function Markdown({ text, growing = false }: MarkdownProps) {
  const [splitter] = useState(() => new BlockSplitter());
  const length = useGradualLength(text.length);
  const open = growing || length < text.length;
  const blocks = splitter.read(text.slice(0, length), open);
  // They mostly stand at the end, and what refers to them before: then those blocks are rendered once more.
  const references = useMemo(() => (open ? NONE : readReferences(text)), [open, text]);
  return (
    <div className="markdown">
      {blocks.map((block, index) => (
        <BlockView
          key={keyOfPlace(index)}
          block={block}
          open={open && index === blocks.length - 1}
          references={references}
        />
      ))}
    </div>
  );
}
