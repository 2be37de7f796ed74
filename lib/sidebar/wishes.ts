import { PAGE_TEXT_LIMIT } from '@/lib/contract/page-context';
import type { Wish } from '@/lib/contract/wish';
import type { TabState } from '@/lib/storage/items';
import { readTab, updateTab } from '@/lib/storage/update-tab';

/** How long a wish waits for the sidebar, in milliseconds: the user may have to sign in first. */
const VALID_FOR = 120_000;

/** Keeps what the user chose in the tab's context menu, in the place of what they chose before. Returns its id. */
export function keepWish(tabId: number, wish: Omit<Wish, 'id'>, selection?: string): Promise<string> {
  const id = crypto.randomUUID();
  const stored = {
    ...wish,
    id,
    ...(selection && { selection: selection.slice(0, PAGE_TEXT_LIMIT) }),
    until: Date.now() + VALID_FOR,
  };
  return updateTab(tabId, state => [{ ...state, wish: stored }, id]);
}

/** The tab's wish; undefined where there is none (any more). */
export async function readWish(tabId: number): Promise<Wish | undefined> {
  const stored = findWish(await readTab(tabId));
  return stored && { id: stored.id, part: stored.part, ...(stored.prompt && { prompt: stored.prompt }) };
}

/** What was selected when the user chose, where the page cannot be asked for it. */
export const readWishedSelection = async (tabId: number): Promise<string | undefined> =>
  findWish(await readTab(tabId))?.selection;

/** The wish came true, or cannot. Another one that was made since stays. */
export const endWish = (tabId: number, id: string): Promise<void> =>
  updateTab(tabId, state => {
    if (state.wish?.id !== id) return [state, undefined];
    const { wish: _, ...rest } = state;
    return [rest, undefined];
  });

const findWish = ({ wish }: TabState) => (wish && wish.until > Date.now() ? wish : undefined);
