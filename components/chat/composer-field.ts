/**
 * The textbox "Message". It belongs to the page's HTML and no render ever touches it: it takes keys before anything
 * else is loaded, and keeps undo, selection and an input method's half-written word whatever the chat does.
 */
export class ComposerField {
  readonly element: HTMLTextAreaElement;
  #send: (() => void) | undefined;
  #sendWanted = false;
  #composing = false;
  #afterComposition: (() => void)[] = [];

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
    element.addEventListener('keydown', event => this.#pressed(event));
    element.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    element.addEventListener('compositionend', () => {
      this.#composing = false;
      for (const act of this.#afterComposition.splice(0)) act();
    });
  }

  get text(): string {
    return this.element.value;
  }

  /** Replaces the text, caret at its end; waits for a half-written word to be finished. */
  change(edit: (text: string) => string): void {
    if (this.#composing) {
      this.#afterComposition.push(() => this.change(edit));
      return;
    }
    const text = edit(this.element.value);
    if (text === this.element.value) return;
    this.element.value = text;
    this.element.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Says what Enter does. An Enter that was pressed before anybody could send counts now. */
  onSend(send: () => void): void {
    this.#send = send;
    if (this.#sendWanted) send();
    this.#sendWanted = false;
  }

  onInput(listener: () => void): () => void {
    this.element.addEventListener('input', listener);
    return () => this.element.removeEventListener('input', listener);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (this.#send) this.#send();
    // Behind a slash, Enter chooses from a list that is yet to come.
    else this.#sendWanted = !this.text.startsWith('/');
  }
}

/**
 * True while an input method is at work on a word: then Enter and Escape are its keys. Safari ends the composition
 * before the key arrives and marks the key with 229 only
 * (https://developer.mozilla.org/docs/Web/API/Element/keydown_event#keydown_events_with_ime).
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
