import { PAGE_TEXT_LIMIT, type PageContext } from '@/lib/contract/page-context';
import { cutText } from './cut-text';
import { describePage } from './describe-page';
import { readArticle } from './read-article';
import { readText } from './read-text';

/** An article shorter than this is rarely the page: the whole visible text is read too, and the longer one taken. */
const SHORT_ARTICLE = 500;

/** The readable text of the page. `text` is empty where there is none. */
export function readPage(document: Document): PageContext {
  // A little more than fits, so that the cut is at a border and is seen to be one.
  const limit = PAGE_TEXT_LIMIT + 1;
  const article = readArticle(document, limit);
  const shown = article.length < SHORT_ARTICLE ? readShown(document, limit) : '';
  const { text, truncated } = cutText(shown.length > article.length ? shown : article, PAGE_TEXT_LIMIT);
  return { ...describePage(document), text, truncated };
}

function readShown(document: Document, limit: number): string {
  const isShown = (element: Element) => {
    const style = document.defaultView?.getComputedStyle(element);
    return style?.display !== 'none' && style?.visibility !== 'hidden';
  };
  const main = document.querySelector('main, [role=main]');
  const text = main ? readText(main, { limit, isShown }) : '';
  return text || readText(document.body ?? document.documentElement, { limit, isShown });
}
