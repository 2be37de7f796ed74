import { ComposerField } from '@/components/chat/composer-field';
import { findComposer } from '@/components/chat/composer-parts';

// The textbox is there and has the focus. All the rest is loaded behind it.
const parts = findComposer(document);
const field = new ComposerField(parts.textarea);
// A click into the page takes the focus off the textbox for good; opened again, the frame gets it back empty-handed.
addEventListener('focus', () => {
  if (document.activeElement === document.body) parts.textarea.focus();
});
void import('./chat').then(({ startChat }) => startChat(field, parts));
