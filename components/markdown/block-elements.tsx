import { Fragment, type ReactNode } from 'react';
import { CodeBlock } from './CodeBlock';
import { Formula } from './Formula';
import { inlineElements } from './inline-elements';
import { keyOfPlace } from './key-of-place';
import type { Node } from './parse';
import { Table } from './Table';
import { TaskBox } from './TaskBox';

/** An answer stands under headings of the page and must not outrank them. */
const HEADINGS: Record<string, 'h3' | 'h4' | 'h5' | 'h6'> = { h1: 'h3', h2: 'h4', h3: 'h5' };
const TASK = /^\[([ xX])\]\s/;

/**
 * Blocks as elements. Those at the top find the direction of their own text by `dir`. Elements within get none: `dir=auto`
 * passes over the text of children that have one, and a list would not know the direction of its items. Their lines find
 * theirs by `unicode-bidi: plaintext`. `open`: more text may come.
 */
export const blockElements = (nodes: readonly Node[], open: boolean, dir?: 'auto'): ReactNode =>
  nodes.map((node, nth) => <Fragment key={keyOfPlace(nth)}>{toElement(node, open, dir)}</Fragment>);

function toElement({ token, children }: Node, open: boolean, dir?: 'auto'): ReactNode {
  const within = () => blockElements(children, open);
  switch (token.type) {
    case 'inline':
      return inlineElements(children);
    case 'paragraph_open':
      return token.hidden ? within() : <p dir={dir}>{within()}</p>;
    case 'heading_open': {
      const Heading = HEADINGS[token.tag] ?? 'h6';
      return <Heading dir={dir}>{within()}</Heading>;
    }
    case 'bullet_list_open':
      return <ul dir={dir}>{within()}</ul>;
    case 'ordered_list_open':
      return (
        <ol dir={dir} start={Number(token.attrGet('start') ?? 1)}>
          {within()}
        </ol>
      );
    case 'list_item_open':
      return <li>{itemElements(children, open)}</li>;
    case 'blockquote_open':
      return <blockquote dir={dir}>{within()}</blockquote>;
    case 'hr':
      return <hr />;
    case 'fence':
    case 'code_block':
      return (
        <CodeBlock
          parts={[token.content.replace(/\n$/, '')]}
          language={token.info.trim().split(/\s/)[0] ?? ''}
          open={open}
        />
      );
    case 'math_block':
      return <Formula text={token.content} display />;
    case 'table_open':
      return <Table dir={dir}>{within()}</Table>;
    case 'thead_open':
      return <thead>{within()}</thead>;
    case 'tbody_open':
      return <tbody>{within()}</tbody>;
    case 'tr_open':
      return <tr>{within()}</tr>;
    case 'th_open':
      return <th data-align={alignmentOf(token.attrGet('style'))}>{within()}</th>;
    case 'td_open':
      return <td data-align={alignmentOf(token.attrGet('style'))}>{within()}</td>;
    default:
      return children.length > 0 ? within() : token.content;
  }
}

/** Of what the parser writes into `style`, the one word that there is to say. */
const alignmentOf = (style: string | null): string | undefined =>
  /(left|center|right)$/.exec(style ?? '')?.[1];

/** What is in an item of a list; a task has its box in front. */
export function itemElements(children: readonly Node[], open: boolean): ReactNode {
  const text = children[0]?.children[0]?.children[0]?.token;
  const task = text?.type === 'text' ? TASK.exec(text.content) : null;
  if (!text || !task) return blockElements(children, open);
  text.content = text.content.slice(task[0].length);
  return (
    <>
      <TaskBox done={task[1] !== ' '} />
      {blockElements(children, open)}
    </>
  );
}
