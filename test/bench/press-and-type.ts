import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Keys per run. Each has a character of its own, so that the composer's text tells which keys it took. */
const KEYS = 400;
const KEY_EVERY_MS = 4;
const FIRST_CHARACTER = 0x4e00;
const RANGE = 20_000;

/**
 * Presses "Open sidebar" in the popup with the mouse and from then on types into the tab, a key every 4 ms. The
 * answer is the time from the press to the moment when the first key that is in the composer's text at the end
 * had been handled by whoever had the focus.
 *
 * Why so: nothing of ours runs in the page, the frame or the popup while the clock runs, and no debugger is
 * attached to the frame, so the figure holds only what a user would wait for. Keys that arrive while the frame
 * is not there, not focused, or not listening are lost, as a user's would be. Both ends are read from one clock,
 * in this process. The resolution is one key, 4 to 5 ms, the same for all.
 */
export async function pressAndType(
  browser: Browser,
  popup: Page,
  page: Page,
  extensionId: string,
  run: number,
): Promise<number> {
  const button = await popup.locator('::-p-aria([name="Open sidebar"][role="button"])').waitHandle();
  const { x, y } = await button.clickablePoint();
  await popup.mouse.move(x, y);
  const keyboard = await page.createCDPSession();
  const first = FIRST_CHARACTER + ((run * KEYS) % RANGE);

  const pressed = performance.now();
  const click = popup.mouse.down().then(() => popup.mouse.up());
  // The popup closes while the press is still being answered.
  click.catch(() => {});

  const handled: number[] = [];
  for (let index = 0; index < KEYS; index++) {
    const key = String.fromCodePoint(first + index);
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    handled.push(performance.now() - pressed);
    await new Promise(resolve => setTimeout(resolve, KEY_EVERY_MS));
  }

  const text = await readComposer(browser, extensionId, page);
  const taken = [...text].map(character => (character.codePointAt(0) ?? 0) - first);
  const ms = handled[taken.find(index => index >= 0 && index < KEYS) ?? -1];
  if (ms === undefined) throw new Error(`The composer took none of ${KEYS} keys; its text is "${text}".`);
  return ms;
}

/** Reads the text box in the extension's frame. Puppeteer was told to leave frames alone, so it is attached to here. */
async function readComposer(browser: Browser, extensionId: string, page: Page): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'iframe' }] });
  const frames = targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
  const [frame] = frames;
  if (!frame || frames.length > 1) throw new Error(`${frames.length} frames in ${page.url()}, 1 expected.`);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: frame.targetId,
    flatten: true,
  });
  const inside: CDPSession | null = session.connection()?.session(sessionId) ?? null;
  if (!inside) throw new Error('The frame could not be attached to.');
  const { result } = await inside.send('Runtime.evaluate', {
    expression: 'document.querySelector("textarea")?.value ?? ""',
  });
  return String(result.value);
}
