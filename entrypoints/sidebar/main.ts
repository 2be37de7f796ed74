import { ComposerField } from '@/components/chat/composer-field';
import { findComposer } from '@/components/chat/composer-parts';
import { guardView } from '@/components/chat/guard/guard-view';
import { nameTextbox } from '@/components/chat/name-textbox';
import { startLanguage } from '@/components/locales/start-language';

// The textbox is there and has the focus. All the rest comes behind it, and not before it was painted: running the chat's
// script at once would hold back the first keys by some 40 ms.
const mayAct = guardView(window);
const parts = findComposer(document);
const field = new ComposerField(parts.textarea);
const speaking = startLanguage().then(words => words && nameTextbox(parts.textarea, words.chat));
// A click into the page takes the focus off the textbox for good; opened again, the frame gets it back empty-handed.
addEventListener('focus', () => {
  if (document.activeElement === document.body) parts.textarea.focus();
});
requestAnimationFrame(() => requestIdleCallback(load, { timeout: 100 }));

async function load() {
  const [{ startChat }] = await Promise.all([import('./chat'), speaking]);
  if (!document.hasFocus()) refocus();
  startChat(field, parts, mayAct);
}

/** The first focus may have come while the popup still had it, and been forgotten. */
function refocus() {
  parts.textarea.blur();
  parts.textarea.focus();
}
