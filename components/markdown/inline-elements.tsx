import { Fragment, type ReactNode } from 'react';
import { Formula } from './Formula';
import { ImageLink } from './ImageLink';
import { keyOfPlace } from './key-of-place';
import { type Node, textOf } from './parse';
import { SafeLink } from './SafeLink';
import { VisibleText } from './VisibleText';

/** The only HTML that is more than text: models break lines in the cells of tables by it. */
const LINE_BREAK = /<br\s*\/?>/i;

/** What stands in a line, as elements. What is not named here is its text. */
export const inlineElements = (nodes: readonly Node[]): ReactNode => nodes.map(toElement);

function toElement({ token, children }: Node, nth: number): ReactNode {
  const key = keyOfPlace(nth);
  switch (token.type) {
    case 'text':
      return <Fragment key={key}>{withBreaks(token.content)}</Fragment>;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br key={key} />;
    case 'strong_open':
      return <strong key={key}>{inlineElements(children)}</strong>;
    case 'em_open':
      return <em key={key}>{inlineElements(children)}</em>;
    case 's_open':
      return <del key={key}>{inlineElements(children)}</del>;
    case 'code_inline':
      return (
        <code key={key} dir="ltr">
          <VisibleText text={token.content} />
        </code>
      );
    case 'link_open':
      return (
        <SafeLink key={key} href={token.attrGet('href') ?? undefined} words={textOf(children)}>
          {inlineElements(children)}
        </SafeLink>
      );
    case 'image':
      return <ImageLink key={key} src={token.attrGet('src') ?? ''} alt={textOf(children)} />;
    case 'math_inline':
      return <Formula key={key} text={token.content} />;
    default:
      return (
        <Fragment key={key}>
          {children.length > 0 ? inlineElements(children) : <VisibleText text={token.content} />}
        </Fragment>
      );
  }
}

function withBreaks(text: string): ReactNode {
  const lines = text.split(LINE_BREAK);
  return lines.map((line, nth) => (
    <Fragment key={keyOfPlace(nth)}>
      {nth > 0 && <br />}
      <VisibleText text={line} />
    </Fragment>
  ));
}
