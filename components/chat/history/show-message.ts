const MARKED_MS = 2000;
/** What is around a message far from the end is drawn only now, and moves it. */
const HELD_FRAMES = 10;

/** Brings a message of the conversation that is about to be shown into sight, and marks it for a moment. */
export function showMessage(id: string, frames = 30): void {
  requestAnimationFrame(() => {
    // A version that is not shown has no place in the conversation.
    if (findArticle(id)) hold(id);
    else if (frames > 0) showMessage(id, frames - 1);
  });
}

const findArticle = (id: string) => document.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);

/** The article is another one once the message is drawn in full. */
function hold(id: string, began = performance.now(), frames = HELD_FRAMES): void {
  const article = findArticle(id);
  if (!article) return;
  if (performance.now() - began > MARKED_MS) {
    delete article.dataset.found;
    return;
  }
  article.dataset.found = '';
  if (frames > 0) article.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => hold(id, began, frames - 1));
}
