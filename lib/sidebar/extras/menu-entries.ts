import type { Wish } from '@/lib/contract/wish';

type Context = 'page' | 'selection' | 'link' | 'image';

export interface MenuEntry {
  id: string;
  /** Name of its words in `_locales`. */
  title: 'openSidebar' | 'menuAsk' | 'menuExplain' | 'menuSummarise' | 'menuTranslate';
  /** On what it is offered. */
  contexts: [Context, ...Context[]];
  /** Absent: the sidebar is opened and that is all. */
  wish?: Omit<Wish, 'id'>;
}

/** Aside's entries in the browser's context menu, in their order. */
export const MENU_ENTRIES: readonly MenuEntry[] = [
  { id: 'open-sidebar', title: 'openSidebar', contexts: ['page', 'link', 'image'] },
  { id: 'ask', title: 'menuAsk', contexts: ['selection'], wish: { part: 'selection' } },
  {
    id: 'explain',
    title: 'menuExplain',
    contexts: ['selection'],
    wish: { part: 'selection', prompt: 'explain' },
  },
  {
    id: 'translate',
    title: 'menuTranslate',
    contexts: ['selection'],
    wish: { part: 'selection', prompt: 'translate' },
  },
  {
    id: 'summarise',
    title: 'menuSummarise',
    contexts: ['page', 'selection'],
    wish: { part: 'page', prompt: 'summarise' },
  },
];
