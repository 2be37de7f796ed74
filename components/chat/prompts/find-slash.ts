import { NAME_CHARACTERS } from '@/lib/contract/prompts';

/** A slash at the start of a line, with what is typed of a name behind it, up to the caret. */
export interface Slash {
  query: string;
  /** Where the slash is in the text. */
  start: number;
}

const AT_START = new RegExp(`^\\s*/(${NAME_CHARACTERS}*)$`, 'u');

/** The slash that the caret stands behind. A path such as `/usr/bin` is none, nor is a slash within a line. */
export function findSlash(text: string, caret: number): Slash | undefined {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const query = AT_START.exec(text.slice(lineStart, caret))?.[1];
  return query === undefined ? undefined : { query, start: caret - query.length - 1 };
}
