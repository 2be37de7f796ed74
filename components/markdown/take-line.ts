import type { Block } from './block';
import {
  beginsBlock,
  closesFence,
  indentOf,
  isBlank,
  isTableRule,
  readFence,
  readItem,
  readMath,
} from './read-line';

/** The block that is being read, and what the next line needs to know of it. */
export type Open =
  | { kind: 'markdown'; text: string; afterBlank: boolean }
  | { kind: 'code'; mark: string; language: string; parts: readonly string[]; lines: number }
  | { kind: 'math'; end: string; text: string }
  | {
      kind: 'list';
      marker: string;
      column: number;
      ordered: boolean;
      start: number;
      items: readonly string[];
      afterBlank: boolean;
    }
  | { kind: 'table'; head: string; rule: string; rows: readonly string[] };

/** What a line made of the open block: at most one is finished by it. */
export interface Taken {
  finished?: Block | undefined;
  open?: Open | undefined;
}

/** Lines in one part of a code block: so many are laid out anew when a line is added. */
const PART_LINES = 32;
/** From this column on a line is code, or goes on with a paragraph. */
const CODE_INDENT = 4;

/** Reads one line. What is finished stays the same whatever comes. */
export function takeLine(open: Open | undefined, line: string): Taken {
  switch (open?.kind) {
    case 'code':
      if (closesFence(line, open.mark)) return { finished: toBlock(open) };
      return { open: addCode(open, line) };
    case 'math': {
      const text = line.trimEnd();
      if (!text.endsWith(open.end)) return { open: { ...open, text: `${open.text}\n${line}` } };
      return { finished: { kind: 'math', text: `${open.text}\n${text.slice(0, -open.end.length)}` } };
    }
    case 'table':
      if (isBlank(line) || beginsBlock(line) || readItem(line)) return begin(line, toBlock(open));
      return { open: { ...open, rows: [...open.rows, line] } };
    case 'list':
      return takeInList(open, line);
    case 'markdown':
      return takeInText(open, line);
    default:
      return begin(line);
  }
}

/** The block as far as it is read; undefined where nothing of it is to be seen. */
export function toBlock(open: Open | undefined): Block | undefined {
  switch (open?.kind) {
    case 'markdown':
      return isBlank(open.text) ? undefined : { kind: 'markdown', text: open.text };
    case 'code':
      return { kind: 'code', language: open.language, parts: open.parts };
    case 'math':
      return { kind: 'math', text: open.text };
    case 'list':
      return { kind: 'list', ordered: open.ordered, start: open.start, items: open.items };
    case 'table':
      return { kind: 'table', head: open.head, rule: open.rule, rows: open.rows };
    default:
      return undefined;
  }
}

function begin(line: string, finished?: Block): Taken {
  const fence = readFence(line);
  if (fence) return { finished, open: { kind: 'code', ...fence, parts: [], lines: 0 } };
  const math = readMath(line);
  if (math) return { finished, open: { kind: 'math', end: math.end, text: math.rest } };
  const item = readItem(line);
  if (item) return { finished, open: { kind: 'list', ...item, items: [line], afterBlank: false } };
  return { finished, open: { kind: 'markdown', text: line, afterBlank: isBlank(line) } };
}

function addCode(open: Open & { kind: 'code' }, line: string): Open {
  const { parts, lines } = open;
  const last = parts.at(-1);
  const next =
    last === undefined || lines % PART_LINES === 0 ? [...parts, line] : parts.with(-1, `${last}\n${line}`);
  return { ...open, parts: next, lines: lines + 1 };
}

function takeInList(open: Open & { kind: 'list' }, line: string): Taken {
  const { items, column, marker, afterBlank } = open;
  const add = () => items.with(-1, `${items.at(-1)}\n${line}`);
  if (isBlank(line)) return { open: { ...open, items: add(), afterBlank: true } };
  if (indentOf(line) >= column) return { open: { ...open, items: add(), afterBlank: false } };
  const item = readItem(line);
  if (item?.marker === marker)
    return { open: { ...open, column: item.column, items: [...items, line], afterBlank: false } };
  if (afterBlank || item || beginsBlock(line)) return begin(line, toBlock(open));
  return { open: { ...open, items: add() } };
}

function takeInText(open: Open & { kind: 'markdown' }, line: string): Taken {
  const { text, afterBlank } = open;
  if (isBlank(text)) return begin(line);
  const isText = !isBlank(line);
  if (isText && (readFence(line) || readMath(line))) return begin(line, toBlock(open));
  if (isText && afterBlank && indentOf(line) < CODE_INDENT) return begin(line, toBlock(open));
  const item = readItem(line);
  // Only a list that counts from one, and whose item says something, can stand right under a paragraph.
  if (item && item.start === 1 && !/^\s*\S+\s*$/.test(line)) return begin(line, toBlock(open));
  const table = isTableRule(line) && !afterBlank && beginTable(text, line);
  if (table) return table;
  return { open: { kind: 'markdown', text: `${text}\n${line}`, afterBlank: !isText } };
}

/** The line before a table's rule holds its heads, where it has as many cells. */
function beginTable(text: string, rule: string): Taken | undefined {
  const lines = text.split('\n');
  const head = lines.pop() ?? '';
  if (countCells(head) !== countCells(rule) || beginsBlock(head)) return undefined;
  const before = lines.join('\n');
  return {
    finished: isBlank(before) ? undefined : { kind: 'markdown', text: before },
    open: { kind: 'table', head, rule, rows: [] },
  };
}

/** Cells of a row: bars that no backslash stands before part them (GFM 0.29, section 4.10). */
export const countCells = (row: string): number =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
