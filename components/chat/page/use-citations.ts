import { useMemo } from 'react';
import type { Message } from '@/lib/contract/conversation';
import { isSamePage, readPassageUrl } from '@/lib/contract/text-fragment';
import type { FindCitation } from '../../markdown/citations';
import { useChat } from '../chat-context';
import { texts } from './texts';

/**
 * Which links of an answer cite the page that went with its question, or with an earlier one; undefined where none did, or
 * the sidebar stands beside no page. A model's address decides nothing but what is looked for: it is never gone to.
 */
export function useCitations({ id, parentId }: Message): FindCitation | undefined {
  const { store, surface } = useChat();
  return useMemo(() => {
    const messages = store.state.conversation?.messages ?? [];
    const asked = messages.findIndex(message => message.id === parentId || message.id === id);
    const page = messages.slice(0, asked + 1).findLast(message => message.page)?.page;
    if (surface === 'tab' || !page) return undefined;
    return href => {
      const cited = readPassageUrl(href);
      if (!cited || !isSamePage(cited.page, page.url)) return undefined;
      return { label: texts.show, show: () => void store.page.show(page.url, cited.passage) };
    };
  }, [store, surface, id, parentId]);
}
