import { type Browser, type CDPSession, type Extension, type Protocol, ProtocolError } from 'puppeteer-core';
import { connectionOf } from './browser-connection';

/**
 * The extension's worker, while it runs. Asked of the browser itself: Puppeteer does not see a worker that came back with
 * the target that it had (https://github.com/microsoft/playwright/issues/39475).
 */
export async function findWorker(
  browser: Browser,
  extension: Extension,
): Promise<Protocol.Target.TargetInfo | undefined> {
  const { targetInfos } = await (await connectionOf(browser)).send('Target.getTargets');
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extension.id}/`),
  );
}

/** A protocol session with the running worker; undefined where it is asleep. To be detached. */
export async function attachToWorker(
  browser: Browser,
  extension: Extension,
): Promise<CDPSession | undefined> {
  const worker = await findWorker(browser, extension);
  // It may end meanwhile.
  return worker && (await connectionOf(browser)).createSession(worker).catch(() => undefined);
}

/** What an expression's promise or value is in the worker that `session` is with. */
export async function evaluateIn<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** How long a call may take, in milliseconds: the one that a worker is given just as it ends may never come back. */
const PATIENCE = 10_000;

/**
 * Calls a function (or its text) that stands on its own in the worker that runs. Where that ends meanwhile, the next one
 * is called.
 */
export async function callInWorker<Args extends unknown[], T>(
  { browser, extension }: { browser: Browser; extension: Extension },
  call: ((...args: Args) => T) | string,
  ...args: Args
): Promise<Awaited<T>> {
  for (;;) {
    const session = await attachToWorker(browser, extension);
    if (!session) continue;
    const called = evaluateIn<Awaited<T>>(session, `(${call})(...${JSON.stringify(args)})`);
    const silence = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE));
    const outcome = await Promise.race([called.then(value => ({ value }), toFailure), silence]);
    await session.detach().catch(() => {});
    if (outcome && 'value' in outcome) return outcome.value;
    if (outcome && !isOfAnEnd(outcome.error)) throw outcome.error;
  }
}

const toFailure = (error: unknown) => ({ error });

/** What is said of a worker that is gone, or that is just being ended: one of an extension that was installed anew, too. */
const isOfAnEnd = (error: unknown): boolean =>
  error instanceof ProtocolError || (error instanceof Error && error.message.includes('No SW'));
