export type Block =
  | { kind: 'markdown'; text: string }
  /** A fenced code block at top level. `closed` is false while its end has not arrived. */
  | { kind: 'code'; language: string; text: string; closed: boolean };

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
/** The number of an item whose dot may be on its way. */
const ITEM_NUMBER = /^ {0,3}\d{1,9}$/;
const INDENTED = /^(?: {2,}|\t)/;
const CODE_INDENT = /^(?: {4}|\t)/;
const BLANK = /^\s*$/;

/**
 * Cuts Markdown into blocks that can be rendered each for itself, so that text added at the end changes only the last
 * one. It cuts at a blank line, except where what follows may belong to what stands before it, and around fenced code.
 * Text that was cut off stays the same whatever is added (CommonMark 0.31, sections 4.5 and 5.2).
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence: { mark: string; language: string } | undefined;
  let afterBlank = false;
  let inList = false;

  const finish = () => {
    const block = lines.join('\n');
    if (!BLANK.test(block)) blocks.push({ kind: 'markdown', text: block });
    lines = [];
    inList = false;
  };
  const finishCode = (closed: boolean) => {
    if (fence) blocks.push({ kind: 'code', language: fence.language, text: lines.join('\n'), closed });
    lines = [];
    fence = undefined;
  };

  for (const line of text.split('\n')) {
    if (fence) {
      if (closes(line, fence.mark)) finishCode(true);
      else lines.push(line);
      continue;
    }
    const opening = readFence(line);
    const item = LIST_ITEM.test(line);
    const inItem = item || ITEM_NUMBER.test(line) || INDENTED.test(line);
    const continues = CODE_INDENT.test(line) || (inList && inItem);
    if (opening && !(inList && INDENTED.test(line))) {
      finish();
      fence = opening;
    } else {
      if (afterBlank && !BLANK.test(line) && !continues) finish();
      inList ||= item;
      lines.push(line);
    }
    afterBlank = !opening && BLANK.test(line);
  }
  if (fence) finishCode(false);
  else finish();
  return blocks;
}

function readFence(line: string): { mark: string; language: string } | undefined {
  const [, mark, info = ''] = FENCE.exec(line) ?? [];
  // Backticks in the info string make it inline code.
  if (!mark || (mark.startsWith('`') && info.includes('`'))) return undefined;
  return { mark, language: info.trim().split(/\s/)[0] ?? '' };
}

const closes = (line: string, mark: string): boolean => {
  const found = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return found !== undefined && found[0] === mark[0] && found.length >= mark.length;
};
