import type { Browser, Extension } from 'puppeteer-core';
import { connectionOf } from './browser-connection';
import { attachToWorker, evaluateIn, findWorker } from './worker-session';

/**
 * Ends the extension's worker, as the browser may at any time, and resolves when it has ended. It may be running again
 * by then, since the views reconnect at once; then it often keeps its target, so that no event tells of its end. Hence
 * the question when it was born.
 */
export async function killWorker(browser: Browser, extension: Extension): Promise<void> {
  if (!(await findWorker(browser, extension))) return; // asleep already
  const born = await readBirth(browser, extension);
  await closeWorker(browser, extension);
  while ((await findWorker(browser, extension)) && (await readBirth(browser, extension)) === born);
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
  const ending = born ?? (await readBirth(browser, extension));
  await closeWorker(browser, extension);
  for (;;) {
    const next = await readBirth(browser, extension);
    if (next !== undefined && next !== ending) return;
  }
}

async function closeWorker(browser: Browser, extension: Extension): Promise<void> {
  const worker = await findWorker(browser, extension);
  if (!worker) return;
  const connection = await connectionOf(browser);
  // It may end by itself meanwhile.
  await connection.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
}

/** How long a worker may take to say when it was born, in milliseconds: one that just ends may never say it. */
const PATIENCE = 2000;

/** When the worker started, in milliseconds; undefined where there is none, or one that is just ending. */
export async function readBirth(browser: Browser, extension: Extension): Promise<number | undefined> {
  const session = await attachToWorker(browser, extension);
  if (!session) return undefined;
  const silence = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE));
  const asking = evaluateIn<number>(session, 'performance.timeOrigin').catch(() => undefined);
  const born = await Promise.race([asking, silence]);
  await session.detach().catch(() => {});
  return born;
}
