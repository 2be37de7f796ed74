import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/contract/settings';
import type { ConversationRecord } from '@/lib/storage/database';
import { findEmpty, findForgotten, noteKeeping } from '@/lib/storage/forgotten-conversations';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { forgetShared, listShown } from '@/lib/storage/shown-conversations';
import { forgetTab } from '@/lib/storage/update-tab';

export const RETENTION_ALARM = 'aside.retention';
const EVERY_MINUTES = 60;

interface RetentionOptions {
  remove: (account: string, ids: string[]) => Promise<void>;
  /** The user chose one conversation for all tabs, or one per tab. */
  onSharing: () => Promise<void>;
}

/**
 * Deletes conversations as the settings say: at each ring of an alarm, when the worker starts, when a choice is made, and
 * when a tab closes. Of the browser's end no extension learns, so what was to go with it goes at its next start. To be
 * called in the worker's first tick.
 */
export function startRetention({ remove, onSharing }: RetentionOptions): void {
  const removeAll = async (records: ConversationRecord[]) => {
    const byAccount = Map.groupBy(records, ({ account }) => account);
    for (const [account, own] of byAccount) {
      await remove(
        account,
        own.map(({ id }) => id),
      );
    }
  };
  const sweep = async (settings: Settings) => {
    await noteKeeping(settings.keepHistory, Date.now());
    if (settings.keepHistory && settings.deleteAfterDays === 0) return;
    await removeAll(await findForgotten(settings, await listShown(), Date.now()));
  };
  const start = (work: () => Promise<void>) =>
    void work().catch(error => console.error('Aside: retention', error));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== RETENTION_ALARM) return;
    start(async () => {
      await sweep(await readSettings());
      await removeAll(await findEmpty(await listShown(), Date.now()));
    });
  });
  browser.tabs.onRemoved.addListener(tabId => {
    start(async () => {
      const settings = await readSettings();
      if (settings.keepHistory) return;
      await forgetTab(tabId);
      await sweep(settings);
    });
  });
  browser.runtime.onStartup.addListener(() => {
    start(async () => {
      const settings = await readSettings();
      if (settings.keepHistory) return;
      await forgetShared();
      await sweep(settings);
    });
  });
  watchSettings(settings => {
    start(async () => {
      if (settings.conversationPerTab) await forgetShared();
      await onSharing();
      await sweep(settings);
    });
  });
  start(async () => {
    // An alarm that is there already keeps its time.
    if (!(await browser.alarms.get(RETENTION_ALARM))) {
      await browser.alarms.create(RETENTION_ALARM, { periodInMinutes: EVERY_MINUTES });
    }
    await sweep(await readSettings());
  });
}
