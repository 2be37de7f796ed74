/** What a line begins, by CommonMark 0.31 (sections 4 and 5) and GFM 0.29 (section 4.10). */

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( {1,4}(?=\S)|(?=\s|$))/;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const OTHER_BLOCK = /^ {0,3}(?:>|#{1,6}(?:\s|$))/;
const RULE = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

export const isBlank = (line: string): boolean => line.trim() === '';

/** Columns before the first character that is no space; a tab counts as four. */
export const indentOf = (line: string): number =>
  (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

export interface Fence {
  mark: string;
  language: string;
}

export function readFence(line: string): Fence | undefined {
  const [, mark, info = ''] = FENCE.exec(line) ?? [];
  // Backticks in the info string make it inline code.
  if (!mark || (mark.startsWith('`') && info.includes('`'))) return undefined;
  return { mark, language: info.trim().split(/\s/)[0] ?? '' };
}

export function closesFence(line: string, mark: string): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return found !== undefined && found[0] === mark[0] && found.length >= mark.length;
}

export interface Item {
  /** What all items of a list have in common: `-`, `*`, `+`, `.` or `)`. */
  marker: string;
  ordered: boolean;
  start: number;
  /** Column from which on what follows is in the item. */
  column: number;
}

export function readItem(line: string): Item | undefined {
  const [, indent = '', mark, space = ''] = ITEM.exec(line) ?? [];
  if (!mark || BREAK.test(line)) return undefined;
  const ordered = mark.length > 1;
  return {
    marker: mark.slice(-1),
    ordered,
    start: ordered ? Number.parseInt(mark, 10) : 1,
    column: indent.length + mark.length + (space.length || 1),
  };
}

/** The end of a formula that begins on this line and is not closed on it: `$$` or `\]`. */
export function readMath(line: string): { end: string; rest: string } | undefined {
  const text = line.trim();
  const end = text.startsWith('$$') ? '$$' : text.startsWith('\\[') ? '\\]' : undefined;
  if (!end || text.slice(2).includes(end)) return undefined;
  return { end, rest: text.slice(2) };
}

/** True for the line under the heads of a table. */
export const isTableRule = (line: string): boolean =>
  line.includes('-') && line.includes('|') && RULE.test(line);

/** True where the line cannot go on with a paragraph, an item or a table that stands before it. */
export const beginsBlock = (line: string): boolean =>
  OTHER_BLOCK.test(line) || BREAK.test(line) || readFence(line) !== undefined;
