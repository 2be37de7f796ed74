import { storage } from 'wxt/utils/storage';
import { type Layout, SIDEBAR_WIDTH } from '@/lib/contract/layout';

/** Where the sidebar stands, for every tab. */
export const layoutItem = storage.defineItem<Layout>('local:layout', {
  fallback: { side: 'right', width: SIDEBAR_WIDTH.initial },
  version: 1,
});

/**
 * What a tab's sidebar may do. Lives in memory-backed storage: it outlives the worker, not the browser.
 */
export interface TabState {
  /** Until when (milliseconds since 1970) a host may mount, because the user asked for it. */
  askedUntil?: number;
  /** The document whose host mounted; it may mount again until it closes. */
  hostDocument?: string;
  /** Tickets given out and not yet presented. */
  tickets?: { ticket: string; validUntil: number }[];
  /** The frame that presented a ticket. */
  frameDocument?: string;
  conversationId?: string;
}

export const tabItem = (tabId: number) =>
  storage.defineItem<TabState>(`session:tab:${tabId}`, { fallback: {} });
