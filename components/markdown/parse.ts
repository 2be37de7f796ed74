import { tex } from '@mdit/plugin-tex';
import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

/** What a text consists of: a token and what is in it. */
export interface Node {
  token: Token;
  children: Node[];
}

/** Definitions of `[reference]: https://…`, by their names. */
export type References = Record<string, { href: string; title: string }>;

const parser = new MarkdownIt({ html: false, linkify: true })
  .use(cjkFriendly)
  // Tokens are all that is taken of it; nothing here makes HTML.
  .use(tex, { delimiters: 'all', render: content => content });
// A host without "https://" may be a file's name: `main.py`, `README.md`.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Addresses are judged, and shown, in one place: read-link.ts.
parser.validateLink = () => true;
parser.normalizeLink = address => address;
parser.normalizeLinkText = address => address;

/** CommonMark with tables, strikethrough, formulas and bare addresses. HTML is text like any other. */
export const parse = (text: string, references: References = {}): Node[] =>
  nest(parser.parse(text, { references: { ...references } }));

/** The definitions in a text. */
export function readReferences(text: string): References {
  const environment: { references?: References } = {};
  if (DEFINITION.test(text)) parser.parse(text, environment);
  return environment.references ?? {};
}

const DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s*\S/m;

function nest(tokens: Token[]): Node[] {
  const roots: Node[] = [];
  const within = [roots];
  for (const token of tokens) {
    if (token.nesting < 0) {
      within.pop();
      continue;
    }
    const node: Node = { token, children: token.children ? nest(token.children) : [] };
    within.at(-1)?.push(node);
    if (token.nesting > 0) within.push(node.children);
  }
  return roots;
}

/** All text in them, as far as it is seen. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes.map(({ token, children }) => (children.length > 0 ? textOf(children) : token.content)).join('');
