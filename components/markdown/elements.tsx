import type { ComponentProps } from 'react';
import type { Components } from 'react-markdown';
import { ImageLink } from './ImageLink';
import { PreformattedCode } from './PreformattedCode';
import { SafeLink } from './SafeLink';
import { texts } from './texts';

/** What each element of Markdown becomes. Each paragraph has its own direction; code is always left to right. */
export const elements: Components = {
  p: ({ children }) => <p dir="auto">{children}</p>,
  // An answer stands under headings of the page and must not outrank them.
  h1: ({ children }) => <Heading level={3}>{children}</Heading>,
  h2: ({ children }) => <Heading level={4}>{children}</Heading>,
  h3: ({ children }) => <Heading level={5}>{children}</Heading>,
  h4: ({ children }) => <Heading level={6}>{children}</Heading>,
  h5: ({ children }) => <Heading level={6}>{children}</Heading>,
  h6: ({ children }) => <Heading level={6}>{children}</Heading>,
  ul: ({ children }) => <ul dir="auto">{children}</ul>,
  ol: ({ children, start }) => (
    <ol dir="auto" start={start}>
      {children}
    </ol>
  ),
  li: ({ children }) => <li dir="auto">{children}</li>,
  blockquote: ({ children }) => <blockquote dir="auto">{children}</blockquote>,
  code: ({ children }) => <code dir="ltr">{children}</code>,
  pre: PreformattedCode,
  a: SafeLink,
  img: ImageLink,
  input: TaskBox,
  table: ({ children }) => (
    <section className="markdown-table" aria-label={texts.table}>
      <table dir="auto">{children}</table>
    </section>
  ),
  th: ({ children, style }) => (
    <th dir="auto" data-align={style?.textAlign}>
      {children}
    </th>
  ),
  td: ({ children, style }) => (
    <td dir="auto" data-align={style?.textAlign}>
      {children}
    </td>
  ),
};

function Heading({ level, children }: { level: 3 | 4 | 5 | 6; children: ComponentProps<'h3'>['children'] }) {
  const Tag = `h${level}` as const;
  return <Tag dir="auto">{children}</Tag>;
}

function TaskBox({ checked }: ComponentProps<'input'>) {
  return (
    <span
      className="task-box"
      role="img"
      aria-label={checked ? texts.done : texts.open}
      data-done={checked}
    />
  );
}
