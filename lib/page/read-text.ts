import { TextBuilder } from './text-builder';

const names = (list: string) => new Set(list.split(' '));

/** Not text that a reader sees, or (controls) text that the user is writing and did not ask to send. */
const SKIPPED = names(
  'head script style noscript template svg canvas video audio iframe object embed input textarea select datalist button',
);
const PARAGRAPHS = names(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul',
);
const LINES = names('br caption li tr');
const CELLS = names('td th');

export interface ReadTextOptions {
  /** Reading ends when it has this much, in UTF-16 code units. */
  limit: number;
  /** False leaves out an element with all that is in it. */
  isShown?: (element: Element) => boolean;
}

/** The text of an element with its paragraphs, open shadow roots included. */
export function readText(root: Element, { limit, isShown = () => true }: ReadTextOptions): string {
  const text = new TextBuilder();
  const readAll = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (text.length > limit) return;
      if (node.nodeType === Node.TEXT_NODE) text.add(node.textContent ?? '');
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element);
    }
  };
  const readElement = (element: Element) => {
    const name = element.localName;
    if (SKIPPED.has(name) || !isShown(element)) return;
    const breaks = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
    if (breaks) text.break(breaks);
    if (name === 'pre') text.addLines(element.textContent ?? '');
    else readAll(childrenOf(element));
    if (breaks) text.break(breaks);
    else if (CELLS.has(name)) text.add(' ');
  };
  readElement(root);
  return text.toString();
}

function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  return (element.shadowRoot ?? element).childNodes;
}

/** The pieces of text that `readText` would read, whether they are shown or not, in its order. */
export function listTexts(root: Element): Text[] {
  const texts: Text[] = [];
  const list = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !SKIPPED.has((node as Element).localName))
      for (const child of childrenOf(node as Element)) list(child);
  };
  list(root);
  return texts;
}
