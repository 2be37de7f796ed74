import type { Page } from 'puppeteer-core';

/** How many event listeners `window`, `document` and its element have, in all worlds of a page without frames. */
export async function countListeners(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement']) {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression });
      if (!result.objectId) throw new Error(`There is no ${expression}.`);
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      count += listeners.length;
    }
  }
  await session.detach();
  return count;
}
