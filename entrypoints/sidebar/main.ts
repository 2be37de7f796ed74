import { ComposerField } from '@/components/chat/composer-field';
import { findComposer } from '@/components/chat/composer-parts';
import { guardView } from '@/components/chat/guard/guard-view';
import { refocus } from '@/components/chat/refocus';
import { QUIET } from '@/lib/contract/host';

// The textbox is there and has the focus. All the rest comes behind it, and not before it was painted: running the chat's
// script at once would hold back the first keys by some 40 ms.
const mayAct = guardView(window);
const parts = findComposer(document);
const field = new ComposerField(parts.textarea);
const speaking = speak();
let isLoading = false;
// A click into the page takes the focus off the textbox for good; opened again, the frame gets it back empty-handed.
addEventListener('focus', () => {
  if (document.activeElement === document.body) parts.textarea.focus();
});
requestAnimationFrame(() => requestIdleCallback(load, { timeout: 100 }));
// A frame that is not drawn, since its tab went out of sight, has its ticket for 15 s all the same.
if (location.hash) setTimeout(load, 1000);

/** Not with the first scripts: most words of the composer are its user's own. */
async function speak() {
  const { startView } = await import('@/components/look/start-view');
  const words = await startView();
  if (words) (await import('@/components/chat/name-textbox')).nameTextbox(parts.textarea, words.chat);
}

async function load() {
  if (isLoading) return;
  isLoading = true;
  const [{ startChat }] = await Promise.all([import('./chat'), speaking]);
  if (!document.hasFocus() && !location.search.endsWith(QUIET)) refocus(parts.textarea);
  await startChat(field, parts, mayAct);
}
