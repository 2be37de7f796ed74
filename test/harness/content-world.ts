import type { Extension, Page } from 'puppeteer-core';

/** The world of an extension's content script in a page. */
export interface ContentWorld {
  /** Runs a function there; it can use nothing from around it. */
  run<Args extends unknown[], T>(func: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
}

/** Finds the world that the extension's content script made in the page's main frame; waits for it. */
export async function findContentWorld(page: Page, extension: Extension): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  const found = new Promise<number>(resolve => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (origin === `chrome-extension://${extension.id}` && auxData?.type === 'isolated') resolve(id);
    });
  });
  await session.send('Runtime.enable');
  const executionContextId = await found;
  return {
    async run(func, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: String(func),
        arguments: args.map(value => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
