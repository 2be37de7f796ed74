import type { Browser, CDPSession, Extension } from 'puppeteer-core';
import { findWorker, restartWorker } from './kill-worker';
import { markSteps } from './mark-steps';

/** The running worker, with its steps marked (see `markSteps`). Serves until the worker ends. */
export interface MarkedWorker {
  /** The steps since it was marked. */
  readSteps(): Promise<string[]>;
  /** Resolves when the worker stands still at the step that it was marked for. */
  halted: Promise<void>;
  /** Ends the worker, halted or not. Resolves when the next one runs, which some open view must have asked for. */
  kill(): Promise<void>;
}

/** Marks the steps of the worker, which must be running. At `haltAt` it stands still. */
export async function markWorker(
  browser: Browser,
  extension: Extension,
  haltAt: string | null = null,
): Promise<MarkedWorker> {
  const session = await openWorkerSession(browser, extension);
  const born = await evaluate<number>(session, 'performance.timeOrigin');
  await session.send('Debugger.enable');
  const halted = new Promise<void>(resolve => session.once('Debugger.paused', () => resolve()));
  await evaluate(session, `(${markSteps})(${JSON.stringify(haltAt)})`);
  return {
    halted,
    readSteps: () => evaluate<string[]>(session, 'globalThis.asideSteps'),
    async kill() {
      // Chromium waits 2 s for a worker that is busy, standing still included.
      session.send('Runtime.terminateExecution').catch(() => {});
      await restartWorker(browser, extension, { born });
    },
  };
}

/** A protocol session with the running worker. */
export async function openWorkerSession(browser: Browser, extension: Extension): Promise<CDPSession> {
  const target = findWorker(browser, extension);
  if (!target) throw new Error('The worker is asleep.');
  const session = await target.createCDPSession();
  await session.send('Runtime.runIfWaitingForDebugger');
  return session;
}

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
