import { NAME_CHARACTERS } from '@/lib/contract/prompts';

/** A slash at the start of a line, with what is typed of a name behind it, up to the caret. */
export interface Slash {
  /** The slash and what follows. */
  typed: string;
  query: string;
  /** Where the slash is in the text. */
  start: number;
}

/** The wide one is that of East Asian input methods. */
const AT_START = new RegExp(`^\\s*([/／]${NAME_CHARACTERS}*)$`, 'u');

/** The slash that the caret stands behind. A path such as `/usr/bin` is none, nor is a slash within a line. */
export function findSlash(text: string, caret: number): Slash | undefined {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const typed = AT_START.exec(text.slice(lineStart, caret))?.[1];
  return typed ? { typed, query: typed.slice(1), start: caret - typed.length } : undefined;
}
