import { browser } from 'wxt/browser';
import { LOOK_QUERY } from '@/lib/contract/look';
import type { Settings } from '@/lib/contract/settings';

/**
 * Address of the sidebar's frame. The ticket is in the hash, which no server and no page gets to see. The query has how it
 * is to look, so that it does so from its first painting on.
 */
export function frameUrl(ticket: string, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): string {
  const look = new URLSearchParams({ [LOOK_QUERY.theme]: theme, [LOOK_QUERY.textSize]: String(textSize) });
  return `${browser.runtime.getURL('/sidebar.html')}?${look}#${ticket}`;
}
