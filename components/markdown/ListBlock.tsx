import { memo } from 'react';
import type { Block } from './block';
import { blockElements, itemElements } from './block-elements';
import { completeText } from './complete-text';
import { keyOfPlace } from './key-of-place';
import { parse, type References } from './parse';

interface ListBlockProps {
  block: Block & { kind: 'list' };
  open: boolean;
  references: References;
}

/** A list at top level, item by item. */
export function ListBlock({ block: { ordered, start, items }, open, references }: ListBlockProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List dir="auto" {...(ordered && start !== 1 && { start })}>
      {items.map((text, nth) => (
        <ListItem
          key={keyOfPlace(nth)}
          text={text}
          open={open && nth === items.length - 1}
          references={references}
        />
      ))}
    </List>
  );
}

interface ListItemProps {
  text: string;
  open: boolean;
  references: References;
}

const ListItem = memo(function ListItem({ text, open, references }: ListItemProps) {
  const nodes = parse(open ? completeText(text) : text, references);
  const item = nodes.length === 1 ? nodes[0]?.children[0] : undefined;
  return (
    <li>
      {item?.token.type === 'list_item_open' ? itemElements(item.children, open) : blockElements(nodes, open)}
    </li>
  );
});
