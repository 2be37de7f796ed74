import type { Browser, CDPSession, Extension, Page } from 'puppeteer-core';
import { restartWorker } from './kill-worker';
import { markSteps } from './mark-steps';
import { attachToWorker, evaluateIn } from './worker-session';

/** The running worker, with its steps marked (see `markSteps`). Serves until the worker ends. */
export interface MarkedWorker {
  /** The steps since it was marked. */
  readSteps(): Promise<string[]>;
  /** Resolves when the worker stands still at the step that it was marked for. */
  untilHalted(): Promise<void>;
  /** Ends the worker, halted or not. Resolves when the next one runs, which some open view must have asked for. */
  kill(): Promise<void>;
}

interface MarkOptions {
  browser: Browser;
  extension: Extension;
  /** A page of the extension that stays open, and is no view. */
  witness: Page;
  haltAt?: string | null;
}

/** Marks the steps of the worker, which must be running. At `haltAt` it stands still. */
export async function markWorker({
  browser,
  extension,
  witness,
  haltAt = null,
}: MarkOptions): Promise<MarkedWorker> {
  const session = await openWorkerSession(browser, extension);
  const born = await evaluateIn<number>(session, 'performance.timeOrigin');
  const halted = await witness.evaluateHandle(() => {
    const channel = new BroadcastChannel('aside.test.halted');
    const said = new Promise<void>(resolve => channel.addEventListener('message', () => resolve()));
    return { said: said.finally(() => channel.close()) };
  });
  await evaluateIn(session, `(${markSteps})(${JSON.stringify(haltAt)})`);
  let standsStill = false;
  const untilHalted = async () => {
    await halted.evaluate(({ said }) => said);
    standsStill = true;
  };
  return {
    untilHalted,
    readSteps: () => evaluateIn<string[]>(session, 'globalThis.asideSteps'),
    async kill() {
      // Else Chromium waits 2 s for a worker that stands still. One that does not is left alone, and this one's answer is
      // waited for: what a worker has not answered when it ends, Chromium asks of the next one, whose script it would end.
      if (standsStill) await session.send('Runtime.terminateExecution').catch(() => {});
      await restartWorker(browser, extension, { born });
      await session.detach().catch(() => {});
      // A worker that was ended in the middle of its work may run on for a moment, with all the locks that it holds.
      await witness.evaluate(() => navigator.locks.request('aside.test.alive', () => {}));
    },
  };
}

/** A protocol session with the worker, which runs. */
export async function openWorkerSession(browser: Browser, extension: Extension): Promise<CDPSession> {
  const session = await attachToWorker(browser, extension);
  if (!session) throw new Error('The worker is asleep.');
  return session;
}
