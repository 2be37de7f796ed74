import { ComposerField } from '@/components/chat/composer-field';
import { findComposer } from '@/components/chat/composer-parts';
import { guardView } from '@/components/chat/guard/guard-view';
import { QUIET } from '@/lib/contract/host';

// The textbox is there and has the focus. All the rest comes behind it, and not before it was painted: running the chat's
// script at once would hold back the first keys by some 40 ms.
const mayAct = guardView(window);
const parts = findComposer(document);
const field = new ComposerField(parts.textarea);
const speaking = speak();
// A click into the page takes the focus off the textbox for good; opened again, the frame gets it back empty-handed.
addEventListener('focus', () => {
  if (document.activeElement === document.body) parts.textarea.focus();
});
requestAnimationFrame(() => requestIdleCallback(load, { timeout: 100 }));

/** Not with the first scripts: most words of the composer are its user's own. */
async function speak() {
  const { startLanguage } = await import('@/components/locales/start-language');
  const words = await startLanguage();
  if (words) (await import('@/components/chat/name-textbox')).nameTextbox(parts.textarea, words.chat);
}

async function load() {
  const [{ startChat }] = await Promise.all([import('./chat'), speaking]);
  if (!document.hasFocus() && location.search !== QUIET) refocus();
  await startChat(field, parts, mayAct);
}

/** The first focus may have come while the popup still had it, and been forgotten. */
function refocus() {
  parts.textarea.blur();
  parts.textarea.focus();
}
