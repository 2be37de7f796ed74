import type { Browser, Extension, Target } from 'puppeteer-core';

/** The worker's target, while it runs. */
export function findWorker(browser: Browser, extension: Extension): Target | undefined {
  const prefix = `chrome-extension://${extension.id}/`;
  return browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().startsWith(prefix));
}

/**
 * Ends the extension's worker, as the browser may at any time, and resolves when it has ended. It may be running again
 * by then, since the views reconnect at once; then it often keeps its target, so that no event tells of its end
 * (https://github.com/microsoft/playwright/issues/39475). Hence the question when it was born.
 */
export async function killWorker(browser: Browser, extension: Extension): Promise<void> {
  const target = findWorker(browser, extension);
  const born = target && (await readBirth(target));
  if (!target || born === undefined) return; // asleep already
  await closeTarget(browser, target);
  for (
    let now = findWorker(browser, extension);
    now && (await readBirth(now)) === born;
    now = findWorker(browser, extension)
  );
}

/**
 * Ends the worker and resolves when the next one runs, which some open view must ask for.
 *
 * `born`: when the worker to be ended was born, where that cannot be asked any more.
 */
export async function restartWorker(
  browser: Browser,
  extension: Extension,
  { born }: { born?: number } = {},
): Promise<void> {
  const target = findWorker(browser, extension);
  const ending = born ?? (target && (await readBirth(target)));
  if (target) await closeTarget(browser, target);
  for (;;) {
    const next = findWorker(browser, extension);
    const nextBorn = next && (await readBirth(next));
    if (nextBorn !== undefined && nextBorn !== ending) return;
  }
}

/** Asks the browser to end what runs in the target. */
async function closeTarget(browser: Browser, target: Target): Promise<void> {
  const connection = await browser.target().createCDPSession();
  const { targetInfos } = await connection.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type === target.type() && url === target.url())
      await connection.send('Target.closeTarget', { targetId });
  }
  await connection.detach();
}

/** How long a worker may take to say when it was born, in milliseconds: one that just ends may never say it. */
const PATIENCE_OF_BIRTH = 2000;

/** When the worker started, in milliseconds; undefined where it is gone. */
export async function readBirth(target: Target): Promise<number | undefined> {
  const session = await target.createCDPSession().catch(() => undefined);
  if (!session) return undefined;
  const silence = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE_OF_BIRTH));
  const asking = session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' });
  const born = await Promise.race([
    asking.then(({ result }) => result.value).catch(() => undefined),
    silence,
  ]);
  await session.detach().catch(() => {});
  return born;
}
