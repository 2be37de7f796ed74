import type { Block } from './block';
import { countCells, type Open, takeLine, toBlock } from './take-line';

/** The beginning of a line that may yet become a marker, a fence or a rule, or text. */
const UNDECIDED =
  /^\s*(?:[-*+]|[-=_*]{2,}|#{1,6}|>|`{1,3}|~{1,3}|\${1,2}|\\\[?|\d{1,9}[.)]?|[|:][-|: ]*)\s?$/;
const RULE_BEGINS = /^[ \t]*[|:-][-|: \t]*$/;

/**
 * Cuts Markdown into blocks that can be rendered each for itself, reading each line once while the text grows. Text that
 * was cut off stays the same whatever is added.
 */
export class BlockSplitter {
  #read = '';
  #done: Block[] = [];
  #open: Open | undefined;
  #blocks: readonly Block[] = [];
  #text = '';
  #growing = false;

  /**
   * The blocks of `text`. Of a text that begins with the one before, only the rest is read. `growing`: more may come, so
   * the last line is left out for as long as it may become something else than it looks.
   */
  read(text: string, growing: boolean): readonly Block[] {
    if (text === this.#text && growing === this.#growing) return this.#blocks;
    if (!text.startsWith(this.#read)) this.#reset();
    const end = text.lastIndexOf('\n') + 1;
    if (end > this.#read.length) {
      for (const line of text.slice(this.#read.length, end - 1).split('\n')) this.#take(line);
      this.#read = text.slice(0, end);
    }
    this.#text = text;
    this.#growing = growing;
    this.#blocks = this.#withRest(text.slice(end), growing);
    return this.#blocks;
  }

  #reset(): void {
    this.#read = '';
    this.#done = [];
    this.#open = undefined;
  }

  #take(line: string): void {
    const { finished, open } = takeLine(this.#open, line);
    if (finished) this.#done.push(finished);
    this.#open = open;
  }

  /** Nothing of what is read of a line that has not ended is kept. */
  #withRest(rest: string, growing: boolean): readonly Block[] {
    const table = growing && beginningTable(this.#open, rest);
    if (table) return [...this.#done, ...table];
    const left = rest === '' || (growing && UNDECIDED.test(rest) && this.#open?.kind !== 'code');
    const closing = growing && this.#open?.kind === 'code' && /^ {0,3}[`~]+\s*$/.test(rest);
    if (left || closing) return this.#with(toBlock(this.#open));
    const { finished, open } = takeLine(this.#open, rest);
    return this.#with(finished, toBlock(open));
  }

  #with(...blocks: (Block | undefined)[]): readonly Block[] {
    return [...this.#done, ...blocks.filter(block => block !== undefined)];
  }
}

/** A line that begins with a bar is taken for the heads of a table until the next one says that it is none. */
function beginningTable(open: Open | undefined, rest: string): Block[] | undefined {
  if (open && open.kind !== 'markdown') return undefined;
  const lines = open?.text.split('\n') ?? [];
  const isHead = rest.trimStart().startsWith('|') && !RULE_BEGINS.test(rest);
  const head = isHead ? rest : rest === '' || RULE_BEGINS.test(rest) ? lines.pop() : undefined;
  if (!head?.trimStart().startsWith('|')) return undefined;
  const before = lines.join('\n');
  const rule = `|${'-|'.repeat(countCells(head))}`;
  const table: Block = { kind: 'table', head, rule, rows: [] };
  return before.trim() === '' ? [table] : [{ kind: 'markdown', text: before }, table];
}
