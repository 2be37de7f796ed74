import type { Layout } from '@/lib/contract/layout';
import { layoutItem } from '@/lib/storage/items';
import type { SetLayout } from './answer-host';
import { commandHost } from './open-sidebar';

/** Stores a change of the layout, and tells every view and the hosts of the tabs where these views stand. */
export const layoutSetter =
  (announce: (layout: Layout) => { tabId?: number }[]): SetLayout =>
  change =>
    navigator.locks.request('aside.layout', async () => {
      const layout = { ...(await layoutItem.getValue()), ...change };
      await layoutItem.setValue(layout);
      for (const { tabId } of announce(layout)) {
        if (tabId !== undefined) void commandHost(tabId, { kind: 'host.layout', layout });
      }
    });
