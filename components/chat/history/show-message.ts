const MARKED_MS = 2000;
/** What is around a message far from the end is drawn only now, and moves it. */
const HELD_FRAMES = 10;

/** Brings a message of the conversation that is about to be shown into sight, and marks it for a moment. */
export function showMessage(id: string, frames = 30): void {
  requestAnimationFrame(() => {
    const article = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
    if (!article) {
      // A version that is not shown has no place in the conversation.
      if (frames > 0) showMessage(id, frames - 1);
      return;
    }
    hold(article);
    article.dataset.found = '';
    setTimeout(() => delete article.dataset.found, MARKED_MS);
  });
}

function hold(article: HTMLElement, frames = HELD_FRAMES): void {
  article.scrollIntoView({ block: 'center' });
  if (frames > 0) requestAnimationFrame(() => hold(article, frames - 1));
}
