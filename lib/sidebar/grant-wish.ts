import type { Broadcast } from '@/lib/contract/view';
import type { Wish } from '@/lib/contract/wish';
import { openSidebar } from './open-sidebar';
import { endWish, keepWish } from './wishes';

interface Granting {
  tabId: number;
  wish: Omit<Wish, 'id'>;
  /** What the user had selected, where that cannot be read from the page. */
  selection: string | undefined;
  broadcast: Broadcast;
}

/**
 * Opens the tab's sidebar for a wish. One that is only now being opened asks for its wish by itself, one that is there
 * is told. Where none can be opened the wish is forgotten.
 */
export async function grantWish({ tabId, wish, selection, broadcast }: Granting): Promise<void> {
  const keep = async () => {
    const id = await keepWish(tabId, wish, selection);
    broadcast('wish', null, view => view.role === 'sidebar' && view.tabId === tabId);
    return id;
  };
  const [id, opened] = await Promise.all([keep(), openSidebar(tabId)]);
  if (!opened.ok) await endWish(tabId, id);
}
