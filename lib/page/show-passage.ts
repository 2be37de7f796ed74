import type { Passage } from '@/lib/contract/text-fragment';
import { findPassage } from './find-passage';
import { hidePassage, keepShown } from './hide-passage';

/** By this name the page can see the highlight, as long as it is there. */
const NAME = 'aside-passage';

const STYLE = `::highlight(${NAME}) { background-color: #ffd54a; color: #1b1b1b; }`;

/**
 * Scrolls to a passage and marks it, until the user presses anything in the page or Escape, or the sidebar closes. The
 * page's elements stay as they are: it is a highlight of CSS (https://www.w3.org/TR/css-highlight-api-1/). False where
 * the passage is not to be found.
 */
export function showPassage(document: Document, passage: Passage): boolean {
  hidePassage();
  const ranges = findPassage(document.body ?? document.documentElement, passage);
  if (ranges.length === 0) return false;
  const unmark = mark(document, ranges);
  const hide = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') hidePassage();
  };
  addEventListener('pointerdown', hide, true);
  addEventListener('keydown', hide, true);
  keepShown(() => {
    unmark();
    removeEventListener('pointerdown', hide, true);
    removeEventListener('keydown', hide, true);
  });
  scrollTo(ranges);
  return true;
}

/** Returns the function that takes it away again. Without highlights, or without sheets of ours, nothing is marked. */
function mark(document: Document, ranges: Range[]): () => void {
  const sheet = new CSSStyleSheet();
  try {
    sheet.replaceSync(STYLE);
    // Not an element, which the page would see, and its policy might forbid.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set(NAME, new Highlight(...ranges));
  } catch {
    // Firefox lets no content script adopt a sheet. Source: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    return () => {};
  }
  return () => {
    CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  };
}

function scrollTo([first]: Range[]): void {
  if (!first) return;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a long paragraph its middle is not where the passage is.
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
