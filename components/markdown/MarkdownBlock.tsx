import { memo } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { directionPerBlock } from './direction-per-block';
import { elements } from './elements';

const REMARK = [remarkGfm];
const REHYPE = [directionPerBlock];
/** Everything that Markdown can say. What is not named here is left out and its text kept. */
const ALLOWED = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'pre', 'code'],
  ...['strong', 'em', 'del', 'a', 'img', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** A piece of Markdown that is rendered again only when its own text changes. */
export const MarkdownBlock = memo(function MarkdownBlock({ text }: { text: string }) {
  return (
    <ReactMarkdown
      remarkPlugins={REMARK}
      rehypePlugins={REHYPE}
      components={elements}
      allowedElements={ALLOWED}
      unwrapDisallowed
    >
      {text}
    </ReactMarkdown>
  );
});
