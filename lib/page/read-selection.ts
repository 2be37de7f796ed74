import { PAGE_TEXT_LIMIT, type PageContext } from '@/lib/contract/page-context';
import { cutText } from './cut-text';
import { describePage } from './describe-page';

/** What the user has selected in the page or in one of its text fields. `selection` is empty where nothing is. */
export function readSelection(document: Document): PageContext {
  const selection = document.getSelection();
  const field = findField(selection);
  const selected = field ? readField(field) : (selection?.toString() ?? '');
  const { text, truncated } = cutText(tidy(selected), PAGE_TEXT_LIMIT);
  return { ...describePage(document), selection: text, truncated };
}

/**
 * The text field that the selection is in. It need not have the focus (the sidebar has it by now): the document's
 * selection is then collapsed before the field.
 */
function findField(selection: Selection | null): HTMLTextAreaElement | HTMLInputElement | undefined {
  const field = selection?.isCollapsed && selection.anchorNode?.childNodes[selection.anchorOffset];
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined;
}

function readField({
  type,
  value,
  selectionStart,
  selectionEnd,
}: HTMLTextAreaElement | HTMLInputElement): string {
  if (type === 'password' || selectionStart === null || selectionEnd === null) return '';
  return value.slice(selectionStart, selectionEnd);
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
