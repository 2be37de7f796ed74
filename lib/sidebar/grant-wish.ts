import { type Result, succeed } from '@/lib/contract/errors';
import type { Broadcast } from '@/lib/contract/view';
import type { Wish } from '@/lib/contract/wish';
import { openSidebar } from './open-sidebar';
import { endWish, keepWish } from './wishes';

interface Granting {
  tabId: number;
  /** Of the tab. */
  windowId?: number;
  /** Aside stands in that window's side panel. */
  inPanel: boolean;
  wish: Omit<Wish, 'id'>;
  /** What the user had selected, where that cannot be read from the page. */
  selection: string | undefined;
  broadcast: Broadcast;
}

/**
 * Opens the tab's sidebar for a wish, unless Aside stands in the side panel beside the tab. A sidebar that is only now
 * being opened asks for its wish by itself, one that is there is told. Where none can be opened the wish is forgotten.
 * Errors: as `openSidebar`.
 */
export async function grantWish(granting: Granting): Promise<Result<null>> {
  const { tabId, windowId, inPanel, wish, selection, broadcast } = granting;
  const isBeside = (view: { tabId?: number; windowId?: number }) =>
    view.tabId === tabId || (windowId !== undefined && view.windowId === windowId);
  const keep = async () => {
    const id = await keepWish(tabId, wish, selection);
    broadcast('wish', null, view => view.role === 'sidebar' && isBeside(view));
    return id;
  };
  const [id, opened] = await Promise.all([keep(), inPanel ? succeed(null) : openSidebar(tabId)]);
  if (!opened.ok) await endWish(tabId, id);
  return opened;
}
