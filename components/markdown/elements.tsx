import type { ComponentProps } from 'react';
import type { Components } from 'react-markdown';
import { ImageLink } from './ImageLink';
import { PreformattedCode } from './PreformattedCode';
import { SafeLink } from './SafeLink';
import { texts } from './texts';

/** What each element of Markdown becomes, where it is not the element of the same name. Code is always left to right. */
export const elements: Components = {
  // An answer stands under headings of the page and must not outrank them.
  h1: ({ children, dir }) => <h3 dir={dir}>{children}</h3>,
  h2: ({ children, dir }) => <h4 dir={dir}>{children}</h4>,
  h3: ({ children, dir }) => <h5 dir={dir}>{children}</h5>,
  h4: ({ children, dir }) => <h6 dir={dir}>{children}</h6>,
  h5: ({ children, dir }) => <h6 dir={dir}>{children}</h6>,
  code: ({ children }) => <code dir="ltr">{children}</code>,
  pre: PreformattedCode,
  a: SafeLink,
  img: ImageLink,
  input: TaskBox,
  table: ({ children, dir }) => (
    <section className="markdown-table" aria-label={texts.table}>
      <table dir={dir}>{children}</table>
    </section>
  ),
  th: ({ children, style }) => <th data-align={style?.textAlign}>{children}</th>,
  td: ({ children, style }) => <td data-align={style?.textAlign}>{children}</td>,
};

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
