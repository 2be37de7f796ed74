/**
 * A piece of Markdown that is rendered for itself. One that is finished is the same object ever after; of the last one,
 * what is finished (items, rows, parts) is the same strings.
 */
export type Block =
  | { kind: 'markdown'; text: string }
  /** Fenced code at top level, in parts of some lines that are joined by line breaks. */
  | { kind: 'code'; language: string; parts: readonly string[] }
  /** A formula on lines of its own, without its delimiters. */
  | { kind: 'math'; text: string }
  /** Each item with its marker and all that is in it. */
  | { kind: 'list'; ordered: boolean; start: number; items: readonly string[] }
  /** The line of the heads, the line below it, and the others. */
  | { kind: 'table'; head: string; rule: string; rows: readonly string[] };
