import { type TabState, tabItem } from './items';

export const readTab = (tabId: number): Promise<TabState> => tabItem(tabId).getValue();

export const forgetTab = (tabId: number): Promise<void> => tabItem(tabId).removeValue();

/**
 * Changes a tab's state; changes to one tab follow one another, so that none is lost.
 * `change` returns the new state and a value for the caller. The same state again is not written, so that a tab of which
 * there is nothing to remember leaves nothing.
 */
export function updateTab<T>(tabId: number, change: (state: TabState) => [TabState, T]): Promise<T> {
  return navigator.locks.request(`aside.tab.${tabId}`, async () => {
    const item = tabItem(tabId);
    const before = await item.getValue();
    const [state, value] = change(before);
    if (state !== before) await item.setValue(state);
    return value;
  });
}
