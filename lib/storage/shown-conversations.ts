import { browser } from 'wxt/browser';
import { defineItem } from './define-item';
import { panelKey } from './items';
import { readSettings } from './settings';
import { readTab, updateTab } from './update-tab';

/** The conversation that all tabs show, where the user wants one for all; of one account each. */
const sharedItem = defineItem<Record<string, string>>('local', 'sharedConversation', {});

/** A view as far as it decides what it shows. */
interface Viewer {
  tabId?: number;
  /** Of the window whose side panel it is. */
  windowId?: number;
  conversationId?: string;
}

const placeOf = ({ tabId, windowId }: Viewer) =>
  tabId ?? (windowId === undefined ? undefined : panelKey(windowId));

/**
 * Id of the conversation that a view shows: of its tab (or side panel), or of all tabs, as the user chose. Where all tabs have none yet,
 * it is the tab's: the worker may have ended between that choice and what follows from it.
 */
export async function readShown(account: string, view: Viewer): Promise<string | undefined> {
  const shared = !(await readSettings()).conversationPerTab && (await sharedItem.getValue())[account];
  if (shared) return shared;
  const place = placeOf(view);
  if (place === undefined) return view.conversationId;
  return (await readTab(place)).conversationId;
}

/** Remembers what a view shows from now on. True where every other view is to show it as well. */
export async function noteShown(account: string, view: Viewer, id: string): Promise<boolean> {
  view.conversationId = id;
  const place = placeOf(view);
  if (place !== undefined) {
    await updateTab(place, state =>
      state.conversationId === id ? [state, undefined] : [{ ...state, conversationId: id }, undefined],
    );
  }
  if ((await readSettings()).conversationPerTab) return false;
  await share(account, () => id);
  return true;
}

/** Where the user wants one for all tabs and they have none yet, this is theirs from now on. */
export async function shareFirst(account: string, id: string): Promise<void> {
  if ((await readSettings()).conversationPerTab) return;
  await share(account, known => known ?? id);
}

const share = (account: string, choose: (known: string | undefined) => string): Promise<void> =>
  navigator.locks.request('aside.shared-conversation', async () => {
    const shared = await sharedItem.getValue();
    const id = choose(shared[account]);
    if (shared[account] !== id) await sharedItem.setValue({ ...shared, [account]: id });
  });

/** No conversation is that of all tabs any more. */
export const forgetShared = (): Promise<void> => sharedItem.removeValue();

/** Ids of all conversations that an open tab shows, or all tabs do. */
export async function listShown(): Promise<Set<string>> {
  const tabs = await browser.storage.session.get();
  const ofTabs = Object.entries(tabs).flatMap(([key, state]) => {
    if (!key.startsWith('tab:') || typeof state !== 'object' || state === null) return [];
    return 'conversationId' in state && typeof state.conversationId === 'string'
      ? [state.conversationId]
      : [];
  });
  return new Set([...ofTabs, ...Object.values(await sharedItem.getValue())]);
}
