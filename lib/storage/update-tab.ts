import { type TabState, tabItem } from './items';

export const readTab = (place: number | string): Promise<TabState> => tabItem(place).getValue();

export const forgetTab = (place: number | string): Promise<void> => tabItem(place).removeValue();

/**
 * Changes a tab's state; changes to one tab follow one another, so that none is lost.
 * `change` returns the new state and a value for the caller. The same state again is not written, so that a tab of which
 * there is nothing to remember leaves nothing.
 */
export function updateTab<T>(place: number | string, change: (state: TabState) => [TabState, T]): Promise<T> {
  return navigator.locks.request(`aside.tab.${place}`, async () => {
    const item = tabItem(place);
    const before = await item.getValue();
    const [state, value] = change(before);
    if (state !== before) await item.setValue(state);
    return value;
  });
}
