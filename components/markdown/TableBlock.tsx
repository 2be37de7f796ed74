import { memo } from 'react';
import type { Block } from './block';
import { blockElements } from './block-elements';
import { completeText } from './complete-text';
import { keyOfPlace } from './key-of-place';
import { type Node, parse, type References } from './parse';
import { Table } from './Table';

interface TableBlockProps {
  block: Block & { kind: 'table' };
  open: boolean;
  references: References;
}

/** A table at top level, row by row. */
export function TableBlock({ block: { head, rule, rows }, open, references }: TableBlockProps) {
  const isOpen = (row: number) => open && row === rows.length - 1;
  return (
    <Table dir="auto">
      <thead>
        <Row lines={`${head}\n${rule}`} within="thead_open" open={isOpen(-1)} references={references} />
      </thead>
      <tbody>
        {rows.map((row, nth) => (
          <Row
            key={keyOfPlace(nth)}
            lines={`${head}\n${rule}\n${isOpen(nth) ? completeText(row) : row}`}
            within="tbody_open"
            open={isOpen(nth)}
            references={references}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  /** A table with no more than this row and the heads. */
  lines: string;
  within: 'thead_open' | 'tbody_open';
  open: boolean;
  references: References;
}

const Row = memo(function Row({ lines, within, open, references }: RowProps) {
  const part = parse(lines, references)[0]?.children.find(({ token }) => token.type === within);
  const row: Node | undefined = part?.children[0];
  if (row) return blockElements([row], open);
  return (
    <tr>
      <td>{lines.split('\n').at(-1)}</td>
    </tr>
  );
});
