import type { ExtraProps } from 'react-markdown';
import { CodeBlock } from './CodeBlock';

/** A code block inside a list or a quotation. */
export function PreformattedCode({ node }: ExtraProps) {
  const code = node?.children.find(child => child.type === 'element');
  const classes = code?.properties.className;
  const language = Array.isArray(classes) ? /^language-(.*)$/.exec(String(classes[0]))?.[1] : undefined;
  return <CodeBlock text={(code ? textOf(code) : '').replace(/\n$/, '')} language={language ?? ''} />;
}

type Node = NonNullable<ExtraProps['node']>['children'][number];

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
