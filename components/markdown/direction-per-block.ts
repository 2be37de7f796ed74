import type { Options } from 'react-markdown';

type Plugin = Extract<NonNullable<Options['rehypePlugins']>[number], (...args: never) => unknown>;

/**
 * Gives each top-level block the direction of its own text. Elements within it get none: `dir=auto` passes over the text
 * of children that have one, and a list would not know the direction of its items. Their lines find theirs by
 * `unicode-bidi: plaintext`.
 */
export const directionPerBlock: Plugin = () => tree => {
  if (tree.type !== 'root') return;
  for (const child of tree.children) if (child.type === 'element') child.properties.dir = 'auto';
};
