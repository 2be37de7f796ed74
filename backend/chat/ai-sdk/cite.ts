import { withoutMarks } from '@/lib/contract/redaction-marks';
import { toPassageUrl } from '@/lib/contract/text-fragment';
import { listPassages } from './passages';

/** What may become a number in brackets, at the end of what has arrived. */
const BEGINNING = /\[(?:\d{0,4}\]?)?$/;
const NUMBER = /(^|[^\]\p{L}\p{N}_])((?:\[\d{1,4}\])+)(?![(:[\]])/gu;

/**
 * Makes links of the numbers by which a model names passages, as the answer streams in: `[3]` leads to the third one
 * (a text fragment of the page's address), in any program that shows Markdown. Numbers in code, and those that no passage
 * has, stay as they are.
 */
export class CitationWriter {
  #addresses: (string | undefined)[];
  #held = '';
  #before = '';
  #line = '';
  #isFenced = false;

  /** Without a page of the web nothing is changed. */
  constructor(page: Parameters<typeof listPassages>[0] & { url: string }) {
    this.#addresses = listPassages(page).map(passage => toPassageUrl(page.url, withoutMarks(passage)));
  }

  /** What of the text so far can be shown; the rest comes with the next piece. */
  write(text: string): string {
    const whole = this.#held + text;
    // A number is one only when what follows it is known, and so is the line that it stands in.
    const open = /(?:\[\d{0,4}\]?)+$/.exec(whole)?.index ?? BEGINNING.exec(whole)?.index ?? whole.length;
    this.#held = whole.slice(open);
    return this.#rewrite(whole.slice(0, open));
  }

  /** The rest, at the answer's end. */
  end(): string {
    const rest = this.#held;
    this.#held = '';
    return this.#rewrite(rest);
  }

  #rewrite(text: string): string {
    return text.replace(/[^\n]*\n|[^\n]+$/g, piece => {
      const rewritten = this.#isCode(piece) ? piece : this.#link(piece);
      this.#note(piece);
      return rewritten;
    });
  }

  #link(piece: string): string {
    const joined = this.#before + piece;
    const linked = joined.replace(NUMBER, (whole, before: string, numbers: string, at: number) =>
      // Inside inline code there is an odd number of ticks before.
      this.#ticks(joined.slice(this.#before.length, at + before.length)) % 2 === 1
        ? whole
        : before +
          numbers.replace(/\[(\d+)\]/g, (marker, number: string) => {
            const address = this.#addresses[Number(number) - 1];
            return address ? `[${number}](${address})` : marker;
          }),
    );
    return linked.slice(this.#before.length);
  }

  #ticks = (text: string) => (this.#line + text).split('`').length - 1;

  #isCode = (piece: string) => this.#isFenced || /^\s*(?:```|~~~)/.test(this.#line + piece);

  /** What the next piece has to know of this one. */
  #note(piece: string): void {
    this.#line += piece;
    this.#before = piece.at(-1) ?? '';
    if (!piece.endsWith('\n')) return;
    if (/^\s*(?:```|~~~)/.test(this.#line)) this.#isFenced = !this.#isFenced;
    this.#line = '';
  }
}
