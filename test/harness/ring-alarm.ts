import type { Browser, Extension } from 'puppeteer-core';
import { openWorkerSession } from './worker-steps';

/** Brings the time of an alarm that the worker has set forward to now. */
export async function ringAlarm(browser: Browser, extension: Extension, name: string): Promise<void> {
  const session = await openWorkerSession(browser, extension);
  const ring = async (wanted: string) => {
    if (!(await chrome.alarms.get(wanted))) throw new Error(`No alarm ${wanted} is set.`);
    await chrome.alarms.create(wanted, { delayInMinutes: 0 });
  };
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${ring})(${JSON.stringify(name)})`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  await session.detach();
}
