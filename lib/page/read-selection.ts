import { PAGE_TEXT_LIMIT, type PageContext } from '@/lib/contract/page-context';
import { cutText } from './cut-text';
import { describePage } from './describe-page';

/** What the user has selected in the page or in one of its text fields. `selection` is empty where nothing is. */
export function readSelection(document: Document): PageContext {
  const selection = document.getSelection();
  const selected = selection?.toString() || readField(selection) || '';
  const { text, truncated } = cutText(tidy(selected), PAGE_TEXT_LIMIT);
  return { ...describePage(document), selection: text, truncated };
}

/**
 * The selected part of the text field that the selection is in. The field need not have the focus (the sidebar has
 * it by now): the document's selection still points at the field, as a child of its anchor.
 */
function readField(selection: Selection | null): string | undefined {
  const field = selection?.anchorNode?.childNodes[selection.anchorOffset];
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return undefined;
  if (field.type === 'password' || field.selectionStart === null || field.selectionEnd === null)
    return undefined;
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
