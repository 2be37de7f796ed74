import type { ElementContent, Root, RootContent } from 'hast';
import { memo, type ReactNode } from 'react';
import { keyOfPlace } from './key-of-place';
import { VisibleText } from './VisibleText';
import './code-colours.css';

/** Highlighted code: of what the highlighter says, the text and the names of the classes. */
export const HighlightedCode = memo(function HighlightedCode({ tree }: { tree: Root }) {
  return tree.children.map(toElement);
});

function toElement(node: RootContent | ElementContent, nth: number): ReactNode {
  if (node.type === 'text') return <VisibleText key={keyOfPlace(nth)} text={node.value} />;
  if (node.type !== 'element') return null;
  const { className } = node.properties;
  return (
    <span key={keyOfPlace(nth)} className={Array.isArray(className) ? className.join(' ') : undefined}>
      {node.children.map(toElement)}
    </span>
  );
}
