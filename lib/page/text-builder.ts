/** Characters that show nothing and only cost: zero-width space, word joiner, byte order mark, soft hyphen. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Joins the texts of a page: one space between words, one empty line between paragraphs, nothing at the ends. */
export class TextBuilder {
  #text = '';
  #breaks = 0;
  #isSpaced = false;

  get length(): number {
    return this.#text.length;
  }

  /** Running text; any white space in it is one space. */
  add(raw: string): void {
    const text = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    const words = text.trim();
    if (text.startsWith(' ')) this.#isSpaced = true;
    if (!words) return;
    this.#append(words);
    this.#isSpaced = text.endsWith(' ');
  }

  /** Preformatted text: its lines and indents stay. */
  addLines(raw: string): void {
    const lines = raw.replace(INVISIBLE, '').replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
    if (lines) this.#append(lines);
  }

  /** Ends the line (1) or the paragraph (2). */
  break(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  toString(): string {
    return this.#text;
  }

  #append(text: string): void {
    if (this.#text) this.#text += this.#breaks ? '\n'.repeat(this.#breaks) : this.#isSpaced ? ' ' : '';
    this.#text += text;
    this.#breaks = 0;
    this.#isSpaced = false;
  }
}
