import type { PageContext } from '@/lib/contract/page-context';

/** Address and title of the page, as long as `PageContext` admits. */
export const describePage = (document: Document): Pick<PageContext, 'url' | 'title'> => ({
  url: document.location.href.slice(0, 4096),
  title: document.title.replace(/\s+/g, ' ').trim().slice(0, 1000),
});
