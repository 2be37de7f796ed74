import { Readability } from '@mozilla/readability';
import { readText } from './read-text';

/** Above this many elements Readability takes longer than a person waits. */
const MOST_ELEMENTS = 40_000;

/** The page's main article, as reader modes find it; empty where there is none. The page itself is left as it is. */
export function readArticle(document: Document, limit: number): string {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return '';
  try {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability<Node>(copy, { serializer: node => node }).parse();
    return article?.content ? readText(article.content as Element, { limit }) : '';
  } catch {
    return ''; // a document of another kind than HTML
  }
}
