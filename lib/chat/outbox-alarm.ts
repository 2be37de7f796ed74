import { browser } from 'wxt/browser';
import { listTurns } from '@/lib/storage/turns';

const ALARM = 'aside.outbox';

/** As often as alarms may come (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const EVERY_MINUTES = 0.5;

/** Tells when the outbox is to be looked after. To be called in the worker's first tick, so that the alarm starts it. */
export function onOutboxAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}

/** Has the worker started again for what is about to be put into the outbox, even where no view is open. */
export async function setOutboxAlarm(): Promise<void> {
  try {
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  } catch (error) {
    // It keeps no question from being asked.
    console.error('Aside: the alarm of the outbox', error);
  }
}

/** Sets the alarm where something is in the outbox, and takes it away where nothing is. */
export function checkOutboxAlarm(): Promise<void> {
  return navigator.locks.request('aside.outbox.alarm', async () => {
    if ((await listTurns()).length > 0) await setOutboxAlarm();
    else await browser.alarms.clear(ALARM);
  });
}
