import { type Layout, SIDEBAR_WIDTH } from '@/lib/contract/layout';
import type { Wish } from '@/lib/contract/wish';
import { defineItem } from './define-item';

/** Where the sidebar stands, for every tab. */
export const layoutItem = defineItem<Layout>('local', 'layout', {
  side: 'right',
  width: SIDEBAR_WIDTH.initial,
});

/**
 * What a tab's sidebar may do. Lives in memory-backed storage: it outlives the worker, not the browser.
 */
export interface TabState {
  /** Until when (milliseconds since 1970) a host may mount, because the user asked for it. */
  askedUntil?: number;
  /** The documents whose host mounted, latest last: those before it may be in the back/forward cache. Each may mount again until it closes. */
  hostDocuments?: string[];
  /** Tickets given out and not yet presented. */
  tickets?: { ticket: string; validUntil: number }[];
  /** The frames that presented a ticket, latest last. */
  frameDocuments?: string[];
  /** The user closed the sidebar: where it is kept open it does not come back by itself. */
  isAway?: boolean;
  conversationId?: string;
  wish?: StoredWish;
}

/** `selection`: what the user had selected, where that cannot be read from the page. `until`: milliseconds since 1970. */
export interface StoredWish extends Wish {
  selection?: string;
  until: number;
}

/** Of a tab, by its id, or of a window's side panel (`panelKey`). */
export const tabItem = (place: number | string) => defineItem<TabState>('session', `tab:${place}`, {});

/** Stands for a window's side panel where a tab's id does for a tab. */
export const panelKey = (windowId: number): string => `panel-${windowId}`;
