import type { texts } from './texts';

/** Says in other words than those of sidebar.html what the textbox is for. */
export function nameTextbox(
  textarea: HTMLTextAreaElement,
  words: Pick<typeof texts, 'message' | 'askAnything'>,
): void {
  textarea.ariaLabel = words.message;
  textarea.placeholder = words.askAnything;
}
