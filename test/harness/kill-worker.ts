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
  if (born === undefined) return; // asleep already
  const connection = await browser.target().createCDPSession();
  const { targetInfos } = await connection.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'service_worker' || url !== target?.url()) continue;
    await connection.send('Target.closeTarget', { targetId });
  }
  await connection.detach();
  for (
    let now = findWorker(browser, extension);
    now && (await readBirth(now)) === born;
    now = findWorker(browser, extension)
  );
}

/** When the worker started, in milliseconds; undefined where it is gone. */
async function readBirth(target: Target): Promise<number | undefined> {
  try {
    const session = await target.createCDPSession();
    // Puppeteer has every target wait for it, and forgets about a worker that came back with the target it had.
    await session.send('Runtime.runIfWaitingForDebugger');
    const { result } = await session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' });
    await session.detach();
    return result.value;
  } catch {
    return undefined;
  }
}
