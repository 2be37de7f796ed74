import katex from 'katex';
import { createElement, type ReactNode } from 'react';
import { keyOfPlace } from './key-of-place';
import { VisibleText } from './VisibleText';

/** Longer formulas, in UTF-16 code units, are no formulas. */
const LIMIT = 4000;

/** Elements of MathML Core that lay out. None that links, loads, holds HTML or takes a click. */
const ELEMENTS = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded mphantom'.split(
    ' ',
  ),
);
/** Their attributes, without colours, which are a model's styles. */
const ATTRIBUTES = new Set(
  'accent accentunder columnalign columnspacing rowspacing rowspan columnspan depth display displaystyle fence height largeop linethickness lspace mathvariant maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric voffset width'.split(
    ' ',
  ),
);

/** TeX as elements of MathML; undefined where it is none. Nothing of it can load, link or bring styles. */
export function typeset(text: string, display: boolean): ReactNode | undefined {
  if (text.length > LIMIT) return undefined;
  try {
    const markup = katex.renderToString(text, {
      output: 'mathml',
      displayMode: display,
      trust: false,
      strict: 'ignore',
      // A few letters must not become a page of them.
      maxExpand: 200,
      maxSize: 10,
    });
    const math = new DOMParser().parseFromString(markup, 'text/html').querySelector('math');
    return math ? toElement(math, 0) : undefined;
  } catch {
    return undefined;
  }
}

function toElement(node: ChildNode, nth: number): ReactNode {
  if (node.nodeType === 3) return <VisibleText key={keyOfPlace(nth)} text={node.textContent ?? ''} />;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  const children = [...node.childNodes].map(toElement);
  // The first child is what is meant, the others say it in other languages: TeX.
  if (name === 'semantics') return children[0];
  if (!ELEMENTS.has(name)) return null;
  const attributes = [...node.attributes].filter(
    ({ name, value }) => ATTRIBUTES.has(name) && !value.startsWith('-'),
  );
  return createElement(
    name,
    { key: keyOfPlace(nth), ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])) },
    ...children,
  );
}
