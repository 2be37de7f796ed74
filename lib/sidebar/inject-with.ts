import { browser } from 'wxt/browser';

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/**
 * Injects a script of ours, and leaves it a value in the world of content scripts, under the symbol of that name. Resolves
 * with what the browser says of it: its result, and the document.
 * @throws where the browser lets no extension into the page
 */
export async function injectWith(tabId: number, file: ScriptFile, name: string, value: object) {
  const target = { tabId };
  // Both are sent at once, and run in this order.
  const [, [injection]] = await Promise.all([
    browser.scripting.executeScript({ target, func: leave, args: [name, value] }),
    browser.scripting.executeScript({ target, files: [file] }),
  ]);
  return injection;
}

/** Runs in the content script's world, so it can use nothing from around it. */
function leave(name: string, value: object): void {
  Object.assign(globalThis, { [Symbol.for(name)]: value });
}
