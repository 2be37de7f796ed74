import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/contract/settings';
import { readLastSeen, writeLastSeen } from '@/lib/storage/last-seen';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { type IdleState, isAway, LOOK_MINUTES } from './is-away';

const ALARM = 'aside.idle-lock';

/** Chromium's default; without a limit of the user's only `locked` counts. */
const DEFAULT_SECONDS = 60;

const secondsOf = ({ lockAfterMinutes }: Settings): number => lockAfterMinutes * 60 || DEFAULT_SECONDS;

const isWanted = ({ lockAfterMinutes, lockWithSystem }: Settings): boolean =>
  lockAfterMinutes > 0 || lockWithSystem;

/**
 * Locks the session when nobody is there, as the settings say (see `isAway`): when the browser reports it, at each
 * look of an alarm, and when the worker starts, since it may have missed both. To be called in the worker's first tick.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/idle
 */
export function startIdleLock(lock: () => Promise<unknown>): void {
  const look = async (reported?: IdleState) => {
    const settings = await readSettings();
    if (!isWanted(settings)) return;
    const state = reported ?? (await browser.idle.queryState(secondsOf(settings)));
    const now = Date.now();
    if (isAway(settings, { state, lastSeen: (await readLastSeen()) ?? now, now })) await lock();
    if (state === 'active') await writeLastSeen(now);
  };
  const change = async (settings: Settings) => {
    await writeLastSeen(Date.now());
    await watch(settings);
  };
  browser.idle.onStateChanged.addListener(state => void look(state).catch(reportDefect));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look().catch(reportDefect);
  });
  watchSettings(settings => void change(settings).catch(reportDefect));
  readSettings().then(watch).catch(reportDefect);
  look().catch(reportDefect);
}

/** An alarm that is there already keeps its time, or a worker that starts often would put it off for ever. */
async function watch(settings: Settings): Promise<void> {
  browser.idle.setDetectionInterval(secondsOf(settings));
  if (settings.lockAfterMinutes === 0) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: LOOK_MINUTES });
}

const reportDefect = (error: unknown) => console.error('Aside: the idle lock', error);
