import { ComposerField } from '@/components/chat/composer-field';
import { findComposer } from '@/components/chat/composer-parts';

// The textbox takes keys from here on. All the rest is loaded behind it.
const parts = findComposer(document);
const field = new ComposerField(parts.textarea);
parts.textarea.focus();
// A click into the page takes the focus off the textbox for good; opened again, the frame gets it back empty-handed.
addEventListener('focus', () => {
  if (document.activeElement === document.body) parts.textarea.focus();
});
void import('./chat').then(({ startChat }) => startChat(field, parts));
